import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTS, pace } from '../../../src/conversation/charts.ts';
import {
  GAUGES,
  HIGHEST,
  MOODS,
  MOVES,
  PARENTS,
  isHarmful,
  type Gauge,
  type Mood,
  type Move,
} from '../../../src/language/index.ts';

const levels = fc.record(
  Object.fromEntries(
    GAUGES.map((gauge) => [gauge, fc.integer({ min: 0, max: HIGHEST[gauge] })]),
  ) as Record<Gauge, fc.Arbitrary<number>>,
);
const moves = fc.array(fc.constantFrom<Move>(...MOVES), { maxLength: 8 });
const TELLING: readonly Move[] = [
  'share-evidence',
  'need-not-label',
  'limit-and-route',
  'check-and-record',
];

describe.each(PARENTS)('%s, begun where a scenario says', (kind) => {
  const chart = CHARTS[kind];
  const mood = fc.constantFrom<Mood>(...MOODS[kind]);

  it('begins in exactly that mood, with exactly those gauges', () => {
    fc.assert(
      fc.property(mood, levels, (mood, gauges) => {
        expect(pace(chart, { mood, gauges }, [])).toEqual([{ mood, ...gauges }]);
      }),
    );
  });

  it('keeps its own start in what is left out', () => {
    expect(pace(chart, {}, [])).toEqual([chart.start]);
    expect(pace(chart, { mood: null, gauges: { trust: 3 } }, [])).toEqual([
      { ...chart.start, trust: 3 },
    ]);
  });

  it('is the same parent after the same moves, and keeps laws 1, 2 and 4 from there too', () => {
    fc.assert(
      fc.property(mood, levels, moves, (mood, gauges, made) => {
        const states = pace(chart, { mood, gauges }, made);
        expect(pace(chart, { mood, gauges }, made)).toEqual(states);
        states.forEach((now, at) => {
          for (const gauge of GAUGES) {
            expect(now[gauge]).toBeGreaterThanOrEqual(0);
            expect(now[gauge]).toBeLessThanOrEqual(HIGHEST[gauge]);
          }
          const before = states[at - 1];
          const move = made[at - 1];
          if (before === undefined || move === undefined) return;
          if (isHarmful(move)) {
            expect(now.heard).toBeLessThanOrEqual(before.heard);
            expect(now.trust).toBeLessThanOrEqual(before.trust);
            if (move !== 'overpromise' && move !== 'minimise')
              expect(now.threat).toBeGreaterThanOrEqual(before.threat);
          }
          if (TELLING.includes(move) && before.heard < 2)
            expect(now.clarity).toBeLessThanOrEqual(before.clarity);
        });
      }),
      { numRuns: 300 },
    );
  });
});

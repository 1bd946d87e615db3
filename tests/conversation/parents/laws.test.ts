import { describe, expect, it } from 'vitest';
import {
  GAUGES,
  HARMFUL_MOVES,
  HELPFUL_MOVES,
  HIGHEST,
  MOODS,
  MOVES,
  PARENTS,
  isHarmful,
  type Gauge,
  type Move,
} from '../../../src/language/index.ts';
import { leadsTo, paces, stepsTo, told, went, type Pace } from './reach.ts';
import { everythingOf } from './tables.ts';

const SOOTHING: readonly Move[] = ['overpromise', 'minimise'];
const TELLING: readonly Move[] = [
  'share-evidence',
  'need-not-label',
  'limit-and-route',
  'check-and-record',
];
const TIMED: readonly Move[] = [
  'share-evidence',
  'need-not-label',
  'limit-and-route',
  'agree-step',
  'affirm',
  'child-voice',
];

describe.each(PARENTS)('the laws, over everything that %s can become', (kind) => {
  const table = everythingOf(kind);
  const { bestMood } = table.chart;
  const is = (state: number, gauge: Gauge) => table.gaugeOf(state, gauge);
  const where = function* (holds: (pace: Pace) => boolean, moves: readonly Move[] = MOVES) {
    for (const pace of paces(table, moves)) if (holds(pace)) yield pace;
  };
  const none = (found: Iterable<Pace>) => {
    expect(told(table, found)).toEqual([]);
  };

  it('is small enough to be walked whole', () => {
    expect(table.size).toBeLessThanOrEqual(20_000);
    expect(table.size).toBeGreaterThan(1000);
  });

  it('1: gauges stay within their levels', () => {
    none(
      where(({ to }) =>
        GAUGES.some((gauge) => is(to, gauge) < 0 || is(to, gauge) > HIGHEST[gauge]),
      ),
    );
  });

  it('2: no harmful move raises heard or trust, and only the two that soothe lower threat', () => {
    none(
      where((pace) => {
        if (went(table, pace, 'heard') > 0 || went(table, pace, 'trust') > 0) return true;
        if (went(table, pace, 'threat') >= 0) return false;
        if (!SOOTHING.includes(pace.move)) return true;
        const atTheEnd = is(pace.from, 'hold') === HIGHEST.hold && is(pace.from, 'clarity') === 0;
        const costs = went(table, pace, 'hold') > 0 || went(table, pace, 'clarity') < 0;
        return !costs && !atTheEnd;
      }, HARMFUL_MOVES),
    );
  });

  it('3: harmful moves alone never lead to one of the two best moods', () => {
    const best: readonly string[] = MOODS[kind].filter(
      (_, at, moods) =>
        moods.indexOf(bestMood as never) - at < 2 && at <= moods.indexOf(bestMood as never),
    );
    expect(best).toHaveLength(2);
    const reached = [...leadsTo(table, 0, HARMFUL_MOVES).keys()].map((state) =>
      table.moodOf(state),
    );
    expect(reached.filter((mood) => best.includes(mood))).toEqual([]);
  });

  it('4: telling a parent who was not heard never raises clarity', () => {
    none(where((pace) => is(pace.from, 'heard') < 2 && went(table, pace, 'clarity') > 0, TELLING));
  });

  it('5: owning it next after a harm brings something back, and never all', () => {
    const own = MOVES.indexOf('own-it');
    none(
      where((harm) => {
        const { from, to } = harm;
        const repair: Pace = { from: to, move: 'own-it', to: table.next(to, own) };
        const best = is(to, 'threat') === 0 && is(to, 'trust') === HIGHEST.trust;
        const mends = went(table, repair, 'threat') < 0 || went(table, repair, 'trust') > 0;
        const movedBoth = went(table, harm, 'threat') !== 0 && went(table, harm, 'trust') !== 0;
        const allBack =
          is(repair.to, 'threat') <= is(from, 'threat') &&
          is(repair.to, 'trust') >= is(from, 'trust');
        return (!mends && !best) || (movedBoth && allBack);
      }, HARMFUL_MOVES),
    );
  });

  it('6: from everywhere at most twelve helpful moves lead to the best mood', () => {
    const steps = stepsTo(table, bestMood, HELPFUL_MOVES);
    expect(Math.min(...steps)).toBe(0);
    expect(Math.max(...steps)).toBeLessThanOrEqual(12);
  });

  it('7: there is no short way to the best mood, and no magic word', () => {
    const steps = [...leadsTo(table, 0, MOVES)]
      .filter(([state]) => table.moodOf(state) === bestMood)
      .map(([, distance]) => distance);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(4);
    for (const move of MOVES) {
      const moods = [...leadsTo(table, 0, [move]).keys()].map((state) => table.moodOf(state));
      expect(moods, move).not.toContain(bestMood);
    }
  });

  it.each(TIMED)('8: %s is right at one time and wrong at another', (move) => {
    const worsens = (pace: Pace) =>
      went(table, pace, 'threat') > 0 ||
      went(table, pace, 'heard') < 0 ||
      went(table, pace, 'trust') < 0;
    const improves = (pace: Pace) =>
      (['heard', 'trust', 'clarity'] as const).some((gauge) => went(table, pace, gauge) > 0) ||
      (['threat', 'hold'] as const).some((gauge) => went(table, pace, gauge) < 0);
    const spoils = (pace: Pace) =>
      worsens(pace) || went(table, pace, 'clarity') < 0 || went(table, pace, 'hold') > 0;
    expect(where(worsens, [move]).next().done, 'made things worse somewhere').toBe(false);
    const better = where((pace) => improves(pace) && !spoils(pace), [move]);
    expect(better.next().done, 'made things better somewhere').toBe(false);
  });

  it('10: both-true brings the pole to both held, and nothing else takes it from end to end', () => {
    none(where(({ to }) => is(to, 'pole') !== 1, ['both-true']));
    none(where((pace) => Math.abs(went(table, pace, 'pole')) > 1));
  });

  it('10: telling of a difficulty may swing to shine, praise to dread', () => {
    const shine = where((pace) => went(table, pace, 'pole') > 0, ['share-evidence']);
    const dread = where((pace) => went(table, pace, 'pole') < 0, ['affirm']);
    expect(shine.next().done).toBe(false);
    expect(dread.next().done).toBe(false);
  });

  it('ends the talking after any three harms', () => {
    const off: readonly string[] = MOODS[kind].slice(MOODS[kind].indexOf(bestMood as never) + 1);
    const step = (states: Set<number>) =>
      new Set(
        [...states].flatMap((state) =>
          HARMFUL_MOVES.map((m) => table.next(state, MOVES.indexOf(m))),
        ),
      );
    const third = step(step(step(new Set([0]))));
    expect([...third].filter((state) => !off.includes(table.moodOf(state)))).toEqual([]);
    expect(HARMFUL_MOVES.every(isHarmful)).toBe(true);
  });
});

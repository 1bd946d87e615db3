import { describe, expect, it } from 'vitest';
import { createTable, restoreTable, type ParentTable } from '../../src/analysis/index.ts';
import { CHARTS, pace } from '../../src/conversation/charts.ts';
import { GAUGES, MOVES, type Move } from '../../src/language/index.ts';

const OWN = { mood: null, gauges: {} };
const LINES: Move[] = ['open-frame', 'reflect', 'own-it', 'rebut', 'own-it', 'share-evidence'];

/** The parent after each of the lines, as a table says. */
function walk(table: ParentTable, lines: readonly Move[]) {
  let state = table.start(OWN);
  return [null, ...lines].map((move) => {
    if (move !== null) state = table.next(state, MOVES.indexOf(move));
    const gauges = Object.fromEntries(GAUGES.map((gauge) => [gauge, table.gaugeOf(state, gauge)]));
    return { mood: table.moodOf(state), ...gauges };
  });
}

describe('a table of a parent', () => {
  it('says what the chart says', () => {
    for (const chart of Object.values(CHARTS))
      expect(walk(createTable(chart), LINES)).toEqual(pace(chart, OWN, LINES));
  });

  it('asks the chart once for each state and move', () => {
    const table = createTable(CHARTS.defensive);
    walk(table, LINES);
    expect(table.asks).toBe(LINES.length);
    walk(table, LINES);
    expect(table.asks).toBe(LINES.length);
  });

  it('begins where a scenario says', () => {
    const table = createTable(CHARTS['denies-need']);
    const state = table.start({ mood: 'bearing', gauges: { heard: 3 } });
    expect(table.moodOf(state)).toBe('bearing');
    expect(table.gaugeOf(state, 'heard')).toBe(3);
    expect(table.memoryOf(state)).toEqual({ harms: 0, last: 0, stake: 0, start: 0 });
  });

  it('knows after being kept what it knew before, and asks only for the rest', () => {
    const chart = CHARTS['demands-diagnosis'];
    const before = createTable(chart);
    walk(before, LINES);
    const after = restoreTable(chart, before.serialise());
    expect(walk(after, LINES)).toEqual(walk(before, LINES));
    expect([after.size, after.asks]).toEqual([before.size, 0]);
    walk(after, [...LINES, 'steady']);
    expect(after.asks).toBe(1);
  });

  it('does not take the bytes of another table for its own', () => {
    const bytes = createTable(CHARTS.defensive).serialise();
    expect(() => restoreTable(CHARTS.defensive, bytes.slice(0, 3))).toThrow(RangeError);
    const cut = createTable(CHARTS.defensive);
    walk(cut, LINES);
    expect(() => restoreTable(CHARTS.defensive, cut.serialise().slice(0, -1))).toThrow(RangeError);
  });
});

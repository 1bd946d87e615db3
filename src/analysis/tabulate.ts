import type { ParentChart } from '../conversation/index.ts';
import { GAUGES, MOODS, MOVES } from '../language/index.ts';
import type { Gauge, Mood, Starts } from '../language/index.ts';
import { asking } from './asking.ts';
import { NOT_ASKED, register } from './table-rows.ts';

/**
 * A parent's chart as whole numbers. Each state of the parent (mood, gauges, memory) has an index;
 * what a move makes of it is asked of XState the first time, and looked up ever after. The rules
 * stay in the chart: a table only remembers its answers.
 */
export interface ParentTable {
  readonly chart: ParentChart;
  /** The state in which a scenario has the parent begin. */
  start(starts: Starts): number;
  /** The state after a move (its number in `MOVES`). */
  next(state: number, move: number): number;
  moodOf(state: number): Mood;
  gaugeOf(state: number, gauge: Gauge): number;
  /** What the chart remembers beside the gauges, by name. */
  memoryOf(state: number): Readonly<Record<string, number>>;
  /** How many states have been met. */
  readonly size: number;
  /** How many times XState has been asked. */
  readonly asks: number;
  /** Everything met so far, for a file that `restoreTable` reads back. */
  serialise(): Uint8Array;
}

/** A table that knows nothing yet. */
export const createTable = (chart: ParentChart): ParentTable => restoreTable(chart, null);

/**
 * A table that knows what one of the same chart knew. Whoever keeps the bytes must keep them
 * under a mark that changes whenever the chart's behaviour may: its source, or XState's version.
 */
export function restoreTable(chart: ParentChart, bytes: Uint8Array | null): ParentTable {
  const { memory, width, start, next } = asking(chart);
  const rows = register(width, MOVES.length, bytes);
  let asks = 0;
  const asked = (state: number, move: number): number => {
    asks += 1;
    const to = rows.indexOf(next(rows.levels(state), move));
    rows.leads(state, move, to);
    return to;
  };
  return {
    chart,
    start: (starts) => rows.indexOf(start(starts)),
    next(state, move) {
      const known = rows.next(state, move);
      return known === NOT_ASKED ? asked(state, move) : known;
    },
    moodOf: (state) => MOODS[chart.kind][rows.level(state, 0)] as Mood,
    gaugeOf: (state, gauge) => rows.level(state, 1 + GAUGES.indexOf(gauge)),
    memoryOf: (state) => named(memory, rows.levels(state).slice(1 + GAUGES.length)),
    get size() {
      return rows.size;
    },
    get asks() {
      return asks;
    },
    serialise: rows.serialise,
  };
}

const named = (names: readonly string[], levels: readonly number[]) =>
  Object.fromEntries(names.map((name, at) => [name, levels[at] ?? 0]));

import { stepperOf } from '../conversation/index.ts';
import type { Feelings, ParentChart } from '../conversation/index.ts';
import { GAUGES, MOODS, MOVES } from '../language/index.ts';
import type { Gauge, Mood, Starts } from '../language/index.ts';
import { growing, packed, unpacked } from './table-bytes.ts';

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

const NOT_ASKED = -1;

/** A table that knows nothing yet. */
export const createTable = (chart: ParentChart): ParentTable => restoreTable(chart, null);

/**
 * A table that knows what one of the same chart knew. Whoever keeps the bytes must keep them
 * under a mark that changes whenever the chart's behaviour may: its source, or XState's version.
 */
export function restoreTable(chart: ParentChart, bytes: Uint8Array | null): ParentTable {
  const asked = asking(chart);
  const { width } = asked;
  const before = bytes === null ? null : unpacked(bytes, width, MOVES.length);
  const levels = growing(Uint8Array, before?.levels, 0);
  const nexts = growing(Int32Array, before?.nexts, NOT_ASKED);
  const known = new Map<string, number>();
  let size = before?.size ?? 0;
  let asks = 0;
  for (let state = 0; state < size; state += 1)
    known.set(levels.slice(state * width, width).join(), state);

  const indexOf = (state: readonly number[]): number => {
    const key = state.join();
    const already = known.get(key);
    if (already !== undefined) return already;
    known.set(key, size);
    state.forEach((level, at) => levels.set(size * width + at, level));
    for (let move = 0; move < MOVES.length; move += 1)
      nexts.set(size * MOVES.length + move, NOT_ASKED);
    size += 1;
    return size - 1;
  };
  const level = (state: number, at: number) => levels.at(state * width + at);

  return {
    chart,
    start: (starts) => indexOf(asked.start(starts)),
    next(state, move) {
      const at = state * MOVES.length + move;
      const already = nexts.at(at);
      if (already !== NOT_ASKED) return already;
      asks += 1;
      const next = indexOf(asked.next(levels.slice(state * width, width), move));
      nexts.set(at, next);
      return next;
    },
    moodOf: (state) => MOODS[chart.kind][level(state, 0)] as Mood,
    gaugeOf: (state, gauge) => level(state, 1 + GAUGES.indexOf(gauge)),
    memoryOf: (state) =>
      Object.fromEntries(
        asked.memory.map((name, at) => [name, level(state, 1 + GAUGES.length + at)]),
      ),
    get size() {
      return size;
    },
    get asks() {
      return asks;
    },
    serialise: () =>
      packed(size, levels.slice(0, size * width), nexts.slice(0, size * MOVES.length)),
  };
}

/** XState's answers as rows of numbers: the mood, the gauges, then the chart's memory. */
function asking({ kind, machine }: ParentChart) {
  const stepper = stepperOf(machine);
  const moods: readonly Mood[] = MOODS[kind];
  const own = stepper.begin({});
  const memory = Object.keys(own.context)
    .filter((name) => !(GAUGES as readonly string[]).includes(name))
    .sort();
  const names = [...GAUGES, ...memory];
  const row = (snapshot: typeof own): number[] => [
    moods.findIndex((mood) => snapshot._nodes.some((node: { id: string }) => node.id === mood)),
    ...names.map((name) => (snapshot.context as Record<string, number>)[name] ?? 0),
  ];
  const back = (state: readonly number[]) =>
    machine.resolveState({
      value: valueOf(machine.getStateNodeById(moods[state[0] ?? 0] ?? '').path),
      context: Object.fromEntries(
        names.map((name, at) => [name, state[at + 1]]),
      ) as never as Feelings,
    });
  return {
    memory,
    width: 1 + names.length,
    start: ({ mood, gauges }: Starts) =>
      row(stepper.begin({ ...(mood === null ? {} : { mood }), gauges })),
    next(state: readonly number[], move: number): number[] {
      const type = MOVES[move];
      if (type === undefined) throw new RangeError(`There is no move ${String(move)}.`);
      return row(stepper.take(back(state), { type }));
    },
  };
}

type Value = string | { [name: string]: Value };

const valueOf = ([name = '', ...inner]: readonly string[]): Value =>
  inner.length === 0 ? name : { [name]: valueOf(inner) };

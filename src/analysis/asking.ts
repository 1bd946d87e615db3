import type { AnyMachineSnapshot } from 'xstate';
import { stepperOf } from '../conversation/index.ts';
import type { ParentChart } from '../conversation/index.ts';
import { GAUGES, MOODS, MOVES } from '../language/index.ts';
import type { Mood, Starts } from '../language/index.ts';

/** A state of a parent as numbers: the mood, the six gauges, then the chart's memory. */
export type Row = readonly number[];

/** XState's answers about one parent, as rows. */
export interface Asking {
  /** What stands in a row after the gauges, by name. */
  readonly memory: readonly string[];
  readonly width: number;
  start(starts: Starts): Row;
  next(state: Row, move: number): Row;
}

/** Asks the chart itself: nothing is remembered here. */
export function asking(chart: ParentChart): Asking {
  const stepper = stepperOf(chart.machine);
  const gauges: readonly string[] = GAUGES;
  const names = [...GAUGES, ...memoryOf(stepper.begin({}))];
  const rowOf = rows(MOODS[chart.kind], names);
  const back = backAgain(chart, names);
  return {
    memory: names.filter((name) => !gauges.includes(name)),
    width: 1 + names.length,
    start: ({ mood, gauges }) =>
      rowOf(stepper.begin({ ...(mood === null ? {} : { mood }), gauges })),
    next(state, move) {
      const type = MOVES[move];
      if (type === undefined) throw new RangeError(`There is no move ${String(move)}.`);
      return rowOf(stepper.take(back(state), { type }));
    },
  };
}

const memoryOf = ({ context }: AnyMachineSnapshot): string[] =>
  Object.keys(context as object)
    .filter((name) => !(GAUGES as readonly string[]).includes(name))
    .sort();

const rows =
  (moods: readonly Mood[], names: readonly string[]) => (snapshot: AnyMachineSnapshot) => {
    const context = snapshot.context as Readonly<Record<string, number>>;
    const ids = new Set(snapshot._nodes.map((node) => node.id));
    return [moods.findIndex((mood) => ids.has(mood)), ...names.map((name) => context[name] ?? 0)];
  };

/** From a row to XState's own state; the last is remembered, since its moves are asked in turn. */
function backAgain({ kind, machine }: ParentChart, names: readonly string[]) {
  const values = MOODS[kind].map((mood) => valueOf(machine.getStateNodeById(mood).path));
  let last: { readonly key: string; readonly snapshot: AnyMachineSnapshot } | null = null;
  return (state: Row): AnyMachineSnapshot => {
    const key = state.join();
    if (last?.key === key) return last.snapshot;
    const context = Object.fromEntries(names.map((name, at) => [name, state[at + 1]]));
    const snapshot = machine.resolveState({ value: values[state[0] ?? 0] ?? '', context });
    last = { key, snapshot };
    return snapshot;
  };
}

type Value = string | { [name: string]: Value };

const valueOf = ([name = '', ...inner]: readonly string[]): Value =>
  inner.length === 0 ? name : { [name]: valueOf(inner) };

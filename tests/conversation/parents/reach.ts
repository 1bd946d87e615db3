import type { ParentTable } from '../../../src/analysis/tabulate.ts';
import { GAUGES, MOVES, type Gauge, type Move } from '../../../src/language/index.ts';

/** One move from one state to another. */
export interface Pace {
  readonly from: number;
  readonly move: Move;
  readonly to: number;
}

const numberOf = (move: Move) => MOVES.indexOf(move);

/** Every pace that a parent can take from anywhere within reach. */
export function* paces(table: ParentTable, moves: readonly Move[] = MOVES): Generator<Pace> {
  const { size } = table;
  for (let from = 0; from < size; from += 1)
    for (const move of moves) yield { from, move, to: table.next(from, numberOf(move)) };
}

/** How a gauge went in a pace: the level after, less the level before. */
export const went = (table: ParentTable, { from, to }: Pace, gauge: Gauge): number =>
  table.gaugeOf(to, gauge) - table.gaugeOf(from, gauge);

/** The paces of which something is true, as sentences: a test says that there are none. */
export function told(table: ParentTable, found: Iterable<Pace>, most = 5): string[] {
  const sentences: string[] = [];
  for (const { from, move, to } of found) {
    if (sentences.length === most) break;
    sentences.push(`${described(table, from)} — ${move} → ${described(table, to)}`);
  }
  return sentences;
}

/** A state in words. */
export const described = (table: ParentTable, state: number): string =>
  [
    table.moodOf(state),
    ...GAUGES.map((gauge) => `${gauge} ${String(table.gaugeOf(state, gauge))}`),
    ...Object.entries(table.memoryOf(state)).map(([name, level]) => `${name} ${String(level)}`),
  ].join(' ');

/** Every state that these moves alone lead to from a state, with how many it takes. */
export function leadsTo(table: ParentTable, from: number, moves: readonly Move[]) {
  const distance = new Map([[from, 0]]);
  for (const [state, steps] of distance)
    for (const move of moves) {
      const next = table.next(state, numberOf(move));
      if (!distance.has(next)) distance.set(next, steps + 1);
    }
  return distance;
}

/** For each state, the fewest of these moves that lead to a state of the wanted mood. */
export function stepsTo(table: ParentTable, mood: string, moves: readonly Move[]): Int32Array {
  const before = new Map<number, number[]>();
  for (const { from, to } of paces(table, moves)) {
    const list = before.get(to);
    if (list === undefined) before.set(to, [from]);
    else list.push(from);
  }
  const steps = new Int32Array(table.size).fill(-1);
  const reached: number[] = [];
  for (let state = 0; state < table.size; state += 1)
    if (table.moodOf(state) === mood) {
      steps[state] = 0;
      reached.push(state);
    }
  for (const state of reached)
    for (const from of before.get(state) ?? [])
      if (steps[from] === -1) {
        steps[from] = (steps[state] ?? 0) + 1;
        reached.push(from);
      }
  return steps;
}

import type { Components } from './components.ts';
import { BEYOND, type Exploration } from './explore.ts';
import { solve } from './solve.ts';

/** The most that one ending can be worth. */
export const MOST = 6;

/** How near two bounds must come before the worth between them counts as known. */
const NEAR = 1e-8;

/** A group larger than this is solved by drawing two bounds together, not by elimination. */
const SMALL = 200;

/**
 * The expected worth, from each state, for one who chooses uniformly among what is offered.
 * `ends` has each state's own worth where a play ends there, and 0 elsewhere; what gets stuck or
 * goes round for ever is worth 0. Exact to 0.000001 where plays go in circles too.
 */
export function expectedWorth(
  exploration: Exploration,
  groups: Components,
  ends: Float64Array,
): Float64Array {
  const worth = new Float64Array(ends);
  for (let group = 0; group < groups.count; group += 1) {
    const members = groups.order.subarray(groups.first[group], groups.first[group + 1]);
    settle(exploration, members, groups.of, worth);
  }
  return worth;
}

const degree = ({ first }: Exploration, state: number): number =>
  (first[state + 1] as number) - (first[state] as number);

/** Whether some choice within a group leads out of it. */
function hasWayOut({ first, to }: Exploration, members: Int32Array, of: Int32Array): boolean {
  for (const state of members) {
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      const next = to[edge] as number;
      if (next === BEYOND || of[next] !== of[state]) return true;
    }
  }
  return false;
}

function settle(
  exploration: Exploration,
  members: Int32Array,
  of: Int32Array,
  worth: Float64Array,
): void {
  if (members.length === 1) {
    const state = members[0] as number;
    if (degree(exploration, state) > 0) worth[state] = alone(exploration, state, worth);
  } else if (!hasWayOut(exploration, members, of)) {
    for (const state of members) worth[state] = 0;
  } else if (members.length <= SMALL) {
    eliminate(exploration, members, worth);
  } else {
    squeeze(exploration, members, worth);
  }
}

/** A state whose choices lead on, or back to itself: of those that stay, nothing is decided. */
function alone({ first, to }: Exploration, state: number, worth: Float64Array): number {
  let sum = 0;
  let away = 0;
  for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
    const next = to[edge] as number;
    if (next === state) continue;
    away += 1;
    if (next !== BEYOND) sum += worth[next] as number;
  }
  return away === 0 ? 0 : sum / away;
}

/** Solves a small group's equations exactly. */
function eliminate({ first, to }: Exploration, members: Int32Array, worth: Float64Array): void {
  const at = new Map(Array.from(members, (state, row) => [state, row]));
  const rows = Array.from(members, (state, row) => {
    const equation = new Float64Array(members.length + 1);
    equation[row] = 1;
    const from = first[state] as number;
    const share = 1 / ((first[state + 1] as number) - from);
    for (let edge = from; edge < (first[state + 1] as number); edge += 1) {
      const next = to[edge] as number;
      const column = at.get(next);
      if (column !== undefined) equation[column] = (equation[column] as number) - share;
      else if (next !== BEYOND) {
        equation[members.length] =
          (equation[members.length] as number) + share * (worth[next] as number);
      }
    }
    return equation;
  });
  solve(rows).forEach((value, row) => (worth[members[row] as number] = value));
}

/** Draws a bound from below and one from above together until nothing is left between them. */
function squeeze(exploration: Exploration, members: Int32Array, worth: Float64Array): void {
  const above = new Float64Array(worth);
  for (const state of members) {
    worth[state] = 0;
    above[state] = MOST;
  }
  const sweep = (values: Float64Array): void => {
    for (const state of members) values[state] = average(exploration, state, values);
  };
  let gap: number;
  do {
    sweep(worth);
    sweep(above);
    gap = 0;
    for (const state of members) {
      gap = Math.max(gap, (above[state] as number) - (worth[state] as number));
    }
  } while (gap > NEAR);
}

function average({ first, to }: Exploration, state: number, worth: Float64Array): number {
  let sum = 0;
  const from = first[state] as number;
  const end = first[state + 1] as number;
  for (let edge = from; edge < end; edge += 1) {
    const next = to[edge] as number;
    if (next !== BEYOND) sum += worth[next] as number;
  }
  return sum / (end - from);
}

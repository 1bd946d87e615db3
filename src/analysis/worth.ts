import type { Components } from './components.ts';
import { solve, type Equation } from './elimination.ts';
import { BEYOND, type Exploration } from './explore.ts';

/** How often a group too tangled to solve is gone over instead. */
const SWEEPS = 2_000;

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

/** What a state's choices lead to, as far as it was explored. */
const choicesOf = ({ first, to }: Exploration, state: number): Int32Array =>
  to.subarray(first[state], first[state + 1]);

function settle(
  exploration: Exploration,
  members: Int32Array,
  of: Int32Array,
  worth: Float64Array,
): void {
  const [state] = members as unknown as [number];
  if (members.length === 1 && !choicesOf(exploration, state).includes(state)) {
    const choices = choicesOf(exploration, state);
    if (choices.length > 0) worth[state] = average(choices, worth);
  } else if (!hasWayOut(exploration, members, of)) {
    for (const member of members) worth[member] = 0;
  } else {
    settleCircle(exploration, members, of, worth);
  }
}

/** Whether some choice within a group leads out of it. */
function hasWayOut(exploration: Exploration, members: Int32Array, of: Int32Array): boolean {
  return members.some((state) =>
    choicesOf(exploration, state).some((next) => next === BEYOND || of[next] !== of[state]),
  );
}

function settleCircle(
  exploration: Exploration,
  members: Int32Array,
  of: Int32Array,
  worth: Float64Array,
): void {
  const at = new Map(Array.from(members, (state, row) => [state, row]));
  const equations = Array.from(members, (state): Equation => {
    const choices = choicesOf(exploration, state);
    const share = 1 / choices.length;
    const equation: Equation = { constant: 0, shares: new Map() };
    for (const next of choices) {
      const row = next === BEYOND || of[next] !== of[state] ? undefined : at.get(next);
      if (row !== undefined) equation.shares.set(row, (equation.shares.get(row) ?? 0) + share);
      else if (next !== BEYOND) equation.constant += share * (worth[next] as number);
    }
    return equation;
  });
  const values = solve(equations);
  if (values) values.forEach((value, row) => (worth[members[row] as number] = value));
  else goOver(exploration, members, worth);
}

/** Approaches the worth of a tangled group from below. */
function goOver(exploration: Exploration, members: Int32Array, worth: Float64Array): void {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let change = 0;
    for (const state of members) {
      const value = average(choicesOf(exploration, state), worth);
      change = Math.max(change, value - (worth[state] as number));
      worth[state] = value;
    }
    if (change < 1e-12) return;
  }
}

function average(choices: Int32Array, worth: Float64Array): number {
  let sum = 0;
  for (const next of choices) if (next !== BEYOND) sum += worth[next] as number;
  return sum / choices.length;
}

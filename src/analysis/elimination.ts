/** One unknown: its own value plus shares of other unknowns. */
export interface Equation {
  constant: number;
  readonly shares: Map<number, number>;
}

/** More updates than this are not worth it: some twenty seconds' walk, never met in a scenario. */
const PATIENCE = 40_000_000;

/** Unknowns by how many others they touch, the least first. */
class ByDegree {
  private readonly lists: number[][] = [];

  put(unknown: number, degree: number): void {
    (this.lists[degree] ??= []).push(unknown);
  }

  /** The next unknown whose degree is still what it was when it was put. */
  take(degreeOf: (unknown: number) => number): number | null {
    for (const [degree, list] of this.lists.entries()) {
      for (let unknown = list?.pop(); unknown !== undefined; unknown = list?.pop()) {
        if (degreeOf(unknown) === degree) return unknown;
      }
    }
    return null;
  }
}

/**
 * Solves `x = constant + Σ share · x′` for every unknown, putting one after another into those
 * that use it, those that touch fewest first. The shares of each must add up to at most 1, and
 * some chain of shares must lead from each to one whose shares add up to less. Null if it would
 * take too long.
 */
export function solve(equations: readonly Equation[]): Float64Array | null {
  const users = equations.map(() => new Set<number>());
  equations.forEach(({ shares }, at) => shares.forEach((_, used) => users[used]?.add(at)));
  const done = new Uint8Array(equations.length);
  const degreeOf = (at: number): number =>
    done[at] ? -1 : (equations[at] as Equation).shares.size + (users[at] as Set<number>).size;
  const waiting = new ByDegree();
  equations.forEach((_, at) => waiting.put(at, degreeOf(at)));

  const order: number[] = [];
  let updates = 0;
  for (let at = waiting.take(degreeOf); at !== null; at = waiting.take(degreeOf)) {
    const equation = equations[at] as Equation;
    settleSelf(equation, at);
    done[at] = 1;
    order.push(at);
    const using = [...(users[at] as Set<number>)].filter((user) => !done[user]);
    updates += using.length * equation.shares.size;
    if (updates > PATIENCE) return null;
    for (const user of using) {
      substitute(equations[user] as Equation, user, equation, at, users);
    }
    for (const used of equation.shares.keys()) users[used]?.delete(at);
    const touched = new Set([...using, ...equation.shares.keys()]);
    for (const other of touched) waiting.put(other, degreeOf(other));
  }
  return backwards(equations, order);
}

/** Takes an unknown out of its own equation. */
function settleSelf(equation: Equation, at: number): void {
  const own = equation.shares.get(at);
  if (own === undefined) return;
  equation.shares.delete(at);
  equation.constant /= 1 - own;
  for (const [used, share] of equation.shares) equation.shares.set(used, share / (1 - own));
}

function substitute(
  into: Equation,
  user: number,
  equation: Equation,
  at: number,
  users: readonly Set<number>[],
): void {
  const weight = into.shares.get(at);
  if (weight === undefined) return;
  into.shares.delete(at);
  into.constant += weight * equation.constant;
  for (const [used, share] of equation.shares) {
    into.shares.set(used, (into.shares.get(used) ?? 0) + weight * share);
    users[used]?.add(user);
  }
}

/** The values, from the unknown that was put in last. */
function backwards(equations: readonly Equation[], order: readonly number[]): Float64Array {
  const values = new Float64Array(equations.length);
  for (const at of order.toReversed()) {
    const { constant, shares } = equations[at] as Equation;
    let value = constant;
    for (const [used, share] of shares) value += share * (values[used] as number);
    values[at] = value;
  }
  return values;
}

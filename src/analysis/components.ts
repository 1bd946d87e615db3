import { BEYOND, type Exploration } from './explore.ts';

/**
 * States that can all reach one another, each such group once, every group after all those that
 * it leads to. (Tarjan 1972, with a stack of its own, so that a long play is no deep recursion.)
 */
export interface Components {
  /** How many groups there are. */
  readonly count: number;
  /** The states, group after group. */
  readonly order: Int32Array;
  /** Group `g` is `order` from `first[g]` up to `first[g + 1]`. */
  readonly first: Int32Array;
  /** The group of each state. */
  readonly of: Int32Array;
}

const UNSEEN = -1;

/** The strongly connected components of an exploration, in reverse topological order. */
export function components({ states, first, to }: Exploration): Components {
  const number = new Int32Array(states).fill(UNSEEN);
  const low = new Int32Array(states);
  const edge = new Uint32Array(first.subarray(0, states));
  const of = new Int32Array(states).fill(UNSEEN);
  const order = new Int32Array(states);
  const begins: number[] = [];
  const open: number[] = [];
  const path: number[] = [];
  let numbered = 0;
  let placed = 0;

  const enter = (state: number): void => {
    number[state] = low[state] = numbered;
    numbered += 1;
    open.push(state);
    path.push(state);
  };

  const lower = (state: number, to: number): void => {
    if (to < (low[state] as number)) low[state] = to;
  };

  const close = (state: number): void => {
    const group = begins.push(placed) - 1;
    let member: number;
    do {
      member = open.pop() as number;
      of[member] = group;
      order[placed] = member;
      placed += 1;
    } while (member !== state);
  };

  const advance = (state: number): void => {
    const at = edge[state] as number;
    if (at < (first[state + 1] as number)) {
      edge[state] = at + 1;
      const next = to[at] as number;
      if (next === BEYOND) return;
      if (number[next] === UNSEEN) enter(next);
      else if (of[next] === UNSEEN) lower(state, number[next] as number);
      return;
    }
    path.pop();
    if (low[state] === number[state]) close(state);
    const above = path.at(-1);
    if (above !== undefined) lower(above, low[state] as number);
  };

  enter(0);
  while (path.length > 0) advance(path.at(-1) as number);
  return { count: begins.length, order, first: Int32Array.from([...begins, placed]), of };
}

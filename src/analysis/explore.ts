import { createStateSet, grown, type StateSet } from './state-set.ts';
import type { System } from './system.ts';

/** Where a choice leads whose state did not join, because the limit was met. */
export const BEYOND = -1;

/** Every state that any play can reach, in the order of the shortest play to each. */
export interface Exploration {
  readonly system: System;
  /** How many states there are. */
  readonly states: number;
  /** False if a further state would have passed the limit: then nothing is known of *never*. */
  readonly complete: boolean;
  /** The states, `system.width` words each. */
  readonly words: Uint32Array;
  /** The choices of state `s` are the edges from `first[s]` up to `first[s + 1]`, as offered. */
  readonly first: Uint32Array;
  /** The state each edge leads to, or `BEYOND`. */
  readonly to: Int32Array;
  /** How many choices the shortest play to each of the first states takes: where each length
   * begins. `depths[d]` is the first state that takes `d` choices. */
  readonly depths: readonly number[];
  /** Bytes held by the exploration while it was largest. */
  readonly bytes: number;
}

/** A list of whole numbers that grows. */
class Growing {
  length = 0;
  numbers = new Int32Array(4096);

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const longer = new Int32Array(grown(this.numbers.length));
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.length] = number;
    this.length += 1;
  }
}

/** An exploration under way: whoever waits for it can see how far it is, and stop it. */
export interface Exploring {
  /** How many states were found so far. */
  readonly states: number;
  /** Looks at the choices of so many more states; true once there is nothing left to look at. */
  go(states: number): boolean;
  /** What was found. The choices that were not looked at yet lead to `BEYOND`. */
  found(): Exploration;
}

/** The walk itself. Its loop is run millions of times: fields are quicker than a closure's names. */
class Walk implements Exploring {
  private readonly set: StateSet;
  private readonly to = new Growing();
  private readonly first = new Growing();
  private readonly names: Uint16Array;
  private readonly state: Uint32Array;
  private readonly depths: number[] = [0];
  private complete = true;
  private closed = false;
  private next = 0;
  private nextDepth = 1;

  constructor(
    private readonly system: System,
    limit: number,
  ) {
    this.set = createStateSet(system.width, limit);
    this.names = new Uint16Array(system.most);
    this.state = new Uint32Array(system.width);
    system.start(this.state);
    system.keep(this.state);
    this.set.add(this.state);
  }

  get states(): number {
    return this.set.size;
  }

  go(states: number): boolean {
    const until = this.next + states;
    for (; this.next < this.set.size && this.next < until; this.next += 1) this.look(this.next);
    return this.next >= this.set.size;
  }

  found(): Exploration {
    const { system, set, to, first } = this;
    this.closed = true;
    this.go(Infinity);
    if (first.length === set.size) first.push(to.length);
    return {
      system,
      states: set.size,
      complete: this.complete,
      words: set.words,
      first: new Uint32Array(first.numbers.buffer, 0, first.length),
      to: to.numbers.subarray(0, to.length),
      depths: this.depths,
      bytes: set.bytes + to.numbers.byteLength + first.numbers.byteLength,
    };
  }

  private look(from: number): void {
    const { system, set, names, state, to } = this;
    if (from === this.nextDepth) {
      this.depths.push(from);
      this.nextDepth = set.size;
    }
    this.first.push(to.length);
    const at = from * system.width;
    const count = system.offered(set.words, at, names);
    for (let choice = 0; choice < count; choice += 1) {
      let reached = BEYOND;
      if (!this.closed) {
        system.step(set.words, at, names[choice] as number, state);
        system.keep(state);
        reached = set.add(state);
      }
      if (reached === BEYOND) this.complete = false;
      to.push(reached);
    }
  }
}

/**
 * Begins to explore every state that any play of the system can reach, breadth first, so that the
 * first play found to a state is a shortest one. Stops growing at `limit` states.
 */
export const exploring = (system: System, limit = 1_000_000): Exploring => new Walk(system, limit);

/** Explores every state that any play of the system can reach, up to `limit`. */
export function explore(system: System, limit?: number): Exploration {
  const under = exploring(system, limit);
  under.go(Infinity);
  return under.found();
}

/** The shortest play to a state: the numbers chosen, each counted from 1 among those offered. */
export function playTo(exploration: Exploration, state: number): number[] {
  const play: number[] = [];
  for (let at = state; at > 0;) {
    // States are numbered as they are found, so the first edge that leads here found it.
    const edge = exploration.to.indexOf(at);
    const from = ownerOf(exploration.first, edge);
    play.unshift(edge - (exploration.first[from] as number) + 1);
    at = from;
  }
  return play;
}

/** The state whose edges hold this one: the last that begins at or before it and is not empty. */
function ownerOf(first: Uint32Array, edge: number): number {
  let low = 0;
  let high = first.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((first[middle] as number) <= edge) low = middle;
    else high = middle;
  }
  return low;
}

import type { Components } from './components.ts';
import { BEYOND, type Exploration } from './explore.ts';

/** What can still be reached from each state. */
export interface Reach {
  /** The best ending's worth that some play can still reach; -1 where none ends. */
  readonly best: Int8Array;
  /** 1 where some play still comes to an ending, to a stuck beat, or to what was not explored. */
  readonly stops: Uint8Array;
}

/**
 * What can still be reached from each state. `worth` has the worth of each ending's states and
 * -1 elsewhere; `stuck` has 1 where a play is offered nothing and has not ended.
 */
export function reach(
  { first, to }: Exploration,
  groups: Components,
  worth: Int8Array,
  stuck: Uint8Array,
): Reach {
  const best = new Int8Array(worth);
  const stops = new Uint8Array(worth.length);
  for (let group = 0; group < groups.count; group += 1) {
    const members = groups.order.subarray(groups.first[group], groups.first[group + 1]);
    let top = -1;
    let stop = 0;
    for (const state of members) {
      top = Math.max(top, worth[state] as number);
      if ((worth[state] as number) >= 0 || stuck[state] === 1) stop = 1;
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
        const next = to[edge] as number;
        if (next === BEYOND) stop = 1;
        else {
          top = Math.max(top, best[next] as number);
          stop |= stops[next] as number;
        }
      }
    }
    for (const state of members) {
      best[state] = top;
      stops[state] = stop;
    }
  }
  return { best, stops };
}

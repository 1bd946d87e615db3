import type { Compiled, Line, Way } from './compiled.ts';
import type { Footprints } from './footprints.ts';

/** Arrives at a beat in the state in `words` and returns where that comes to rest: a beat with
 * choices, an ending, or -1 where it goes round for ever. Raises what has been seen on the way. */
export type Arrive = (words: Uint32Array, parent: number, beat: number) => number;

export const ROUND_FOR_EVER = -1;

/** How one arrives in a scenario (section 8 of the language), leaving footprints. */
export function arriving({ stops }: Compiled, prints: Footprints, base: number): Arrive {
  const passed = new Uint32Array(stops.length);
  const shown = new Uint32Array(stops.length);
  let arrival = 0;
  let stepsTaken = 0;

  const taken = (ways: readonly Way[], words: Uint32Array, parent: number): Way | null => {
    for (const way of ways) {
      if (way.holds === null || way.holds(words, 0, parent)) {
        prints.ways[way.name] = 1;
        return way;
      }
    }
    return null;
  };

  const speak = (set: readonly Line[], words: Uint32Array, parent: number): void => {
    for (const line of set) {
      if (line.holds === null || line.holds(words, 0, parent)) {
        prints.lines[line.name] = 1;
        return;
      }
    }
  };

  const see = (words: Uint32Array, flag: number): void => {
    if (flag < 0) return;
    const word = base + (flag >> 5);
    words[word] = (words[word] as number) | (1 << (flag & 31));
  };

  return (words, parent, first) => {
    stepsTaken += 1;
    arrival += 1;
    // Going on from text to text changes nothing but what has been seen: so many beats in a row
    // that this step has shown before can only be a circle.
    let stale = 0;
    for (let beat = first; ;) {
      const stop = stops[beat] as Compiled['stops'][number];
      if (passed[beat] === arrival) return ROUND_FOR_EVER;
      prints.beats[beat] = 1;
      const away = taken(stop.arrival, words, parent);
      if (away !== null) {
        passed[beat] = arrival;
        beat = away.to;
        continue;
      }
      for (const set of stop.sets) speak(set, words, parent);
      see(words, stop.seen);
      const onward = taken(stop.onward, words, parent);
      if (onward === null) return beat;
      stale = shown[beat] === stepsTaken ? stale + 1 : 0;
      if (stale > stops.length) return ROUND_FOR_EVER;
      shown[beat] = stepsTaken;
      arrival += 1;
      beat = onward.to;
    }
  };
}

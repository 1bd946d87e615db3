import type { Compiled, Line, Stop, Way } from './compiled.ts';
import type { Footprints } from './footprints.ts';
import type { Questions } from './questions.ts';

/** Arrives at a beat in the state in `words` and returns where that comes to rest: a beat with
 * choices, an ending, or -1 where it goes round for ever. Raises what has been seen on the way;
 * `parentAt` is where the parent's bits begin. */
export type Arrive = (words: Uint32Array, parentAt: number, beat: number) => number;

export const ROUND_FOR_EVER = -1;

/** How one arrives in a scenario (section 8 of the language), leaving footprints. */
export function arriving(
  { stops }: Compiled,
  questions: Questions,
  prints: Footprints,
  base: number,
): Arrive {
  const passed = new Uint32Array(stops.length);
  const shown = new Uint32Array(stops.length);
  let arrival = 0;
  let stepsTaken = 0;

  const taken = (ways: readonly Way[], words: Uint32Array, parentAt: number): number => {
    for (let at = 0; at < ways.length; at += 1) {
      const way = ways[at] as Way;
      if (questions.holds(way.asks, words, 0, parentAt)) {
        prints.ways[way.name] = 1;
        return way.to;
      }
    }
    return -1;
  };

  const speak = (set: readonly Line[], words: Uint32Array, parentAt: number): void => {
    for (const line of set) {
      if (questions.holds(line.asks, words, 0, parentAt)) {
        prints.lines[line.name] = 1;
        return;
      }
    }
  };

  /** What every play has heard already need not be asked again. */
  const isHeard = (set: readonly Line[]): boolean => set.every(({ name }) => prints.lines[name]);
  const unheard = stops.map(({ sets }) => [...sets]);
  const speakAll = (beat: number, words: Uint32Array, parentAt: number): void => {
    const sets = unheard[beat] as (readonly Line[])[];
    for (let at = sets.length - 1; at >= 0; at -= 1) {
      const set = sets[at] as readonly Line[];
      speak(set, words, parentAt);
      if (isHeard(set)) sets.splice(at, 1);
    }
  };

  const see = (words: Uint32Array, flag: number): void => {
    if (flag < 0) return;
    const word = base + (flag >> 5);
    words[word] = (words[word] as number) | (1 << (flag & 31));
  };

  return (words, parentAt, first) => {
    stepsTaken += 1;
    arrival += 1;
    // Going on from text to text changes nothing but what has been seen: so many beats in a row
    // that this step has shown before can only be a circle.
    let stale = 0;
    for (let beat = first; ;) {
      const stop = stops[beat] as Stop;
      if (passed[beat] === arrival) return ROUND_FOR_EVER;
      prints.beats[beat] = 1;
      const away = taken(stop.arrival, words, parentAt);
      if (away >= 0) {
        passed[beat] = arrival;
        beat = away;
        continue;
      }
      speakAll(beat, words, parentAt);
      see(words, stop.seen);
      const onward = taken(stop.onward, words, parentAt);
      if (onward < 0) return beat;
      stale = shown[beat] === stepsTaken ? stale + 1 : 0;
      if (stale > stops.length) return ROUND_FOR_EVER;
      shown[beat] = stepsTaken;
      arrival += 1;
      beat = onward;
    }
  };
}

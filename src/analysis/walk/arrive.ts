import type { Compiled, Lines, Stop, Ways } from './compiled.ts';
import type { Footprints } from './footprints.ts';
import type { Questions } from './questions.ts';

export const ROUND_FOR_EVER = -1;

/** How one arrives in a scenario (section 8 of the language), leaving footprints. */
export class Arriving {
  /** The arrival in which each beat was last passed, and the step in which it was last shown. */
  private readonly passed: Uint32Array;
  private readonly shown: Uint32Array;
  private arrival = 0;
  private stepsTaken = 0;
  private readonly stops: readonly Stop[];
  /** What some play may not have heard yet: what every play has heard need not be asked again. */
  private readonly unheard: Lines[][];

  /** `base` is the word of a state in which its flags begin. */
  constructor(
    { stops }: Compiled,
    private readonly questions: Questions,
    private readonly prints: Footprints,
    private readonly base: number,
  ) {
    this.stops = stops;
    this.passed = new Uint32Array(stops.length);
    this.shown = new Uint32Array(stops.length);
    this.unheard = stops.map(({ sets }) => [...sets]);
  }

  /**
   * Arrives at a beat in the state in `words` and returns where that comes to rest: a beat with
   * choices, an ending, or -1 where it goes round for ever. Raises what has been seen on the way;
   * `parentAt` is where the parent's bits begin.
   */
  at(first: number, words: Uint32Array, parentAt: number): number {
    const { stops, prints } = this;
    this.stepsTaken += 1;
    this.arrival += 1;
    // Going on from text to text changes nothing but what has been seen: so many beats in a row
    // that this step has shown before can only be a circle.
    let stale = 0;
    for (let beat = first; ;) {
      const stop = stops[beat] as Stop;
      if (this.passed[beat] === this.arrival) return ROUND_FOR_EVER;
      prints.beats[beat] = 1;
      const away = this.taken(stop.arrival, words, parentAt);
      if (away >= 0) {
        this.passed[beat] = this.arrival;
        beat = away;
        continue;
      }
      this.speak(beat, words, parentAt);
      if (stop.seen >= 0) this.see(words, stop.seen);
      const onward = this.taken(stop.onward, words, parentAt);
      if (onward < 0) return beat;
      stale = this.shown[beat] === this.stepsTaken ? stale + 1 : 0;
      if (stale > stops.length) return ROUND_FOR_EVER;
      this.shown[beat] = this.stepsTaken;
      this.arrival += 1;
      beat = onward;
    }
  }

  private taken({ asks, name, to }: Ways, words: Uint32Array, parentAt: number): number {
    if (to.length === 0) return -1;
    const way = this.questions.ask(asks, words, 0, parentAt);
    if (way === to.length) return -1;
    this.prints.ways[name + way] = 1;
    return to[way] as number;
  }

  private speak(beat: number, words: Uint32Array, parentAt: number): void {
    const sets = this.unheard[beat] as Lines[];
    const { lines } = this.prints;
    for (let at = sets.length - 1; at >= 0; at -= 1) {
      const { asks, name, count } = sets[at] as Lines;
      const line = this.questions.ask(asks, words, 0, parentAt);
      if (line < count) lines[name + line] = 1;
      if (lines.subarray(name, name + count).every(Boolean)) sets.splice(at, 1);
    }
  }

  private see(words: Uint32Array, flag: number): void {
    const word = this.base + (flag >> 5);
    words[word] = (words[word] as number) | (1 << (flag & 31));
  }
}

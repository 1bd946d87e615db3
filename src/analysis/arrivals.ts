import { BEYOND, type Exploration } from './explore.ts';
import type { ScenarioSystem } from './walk/scenario-system.ts';

/** Makes one name of many bytes, fast. */
const letters = new TextDecoder('latin1');

/** The beats that each choice comes to before the next choice, or the end. */
export interface Arrivals {
  /** For each edge of an exploration, its place in `sets`; nothing is said of edges to `BEYOND`. */
  readonly of: Uint32Array;
  /** Each way of coming, once: 1 for every beat that is shown or passed silently. */
  readonly sets: readonly Uint8Array[];
  /** The beats that every play comes to before its first choice. */
  readonly atStart: Uint8Array;
}

/** Takes every choice of an exploration once more, to see by which beats it comes. */
export function arrivals(system: ScenarioSystem, exploration: Exploration): Arrivals {
  const { first, to, words, states } = exploration;
  const { beats } = system.footprints;
  const before = beats.slice();
  const of = new Uint32Array(to.length);
  const sets: Uint8Array[] = [];
  const known = new Map<string, number>();
  const state = new Uint32Array(system.width);
  const names = new Uint16Array(system.most);

  const number = (): number => {
    const key = letters.decode(beats);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, sets.push(beats.slice()) - 1);
    return sets.length - 1;
  };

  beats.fill(0);
  system.start(state);
  const atStart = beats.slice();
  for (let from = 0; from < states; from += 1) {
    const at = from * system.width;
    const count = system.offered(words, at, names);
    for (let choice = 0; choice < count; choice += 1) {
      const edge = (first[from] as number) + choice;
      if (to[edge] === BEYOND) continue;
      beats.fill(0);
      system.walk(words, at, names[choice] as number, state);
      of[edge] = number();
    }
  }
  beats.set(before);
  return { of, sets, atStart };
}

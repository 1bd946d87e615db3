import type { Scenario } from '../../language/index.ts';
import type { System } from '../system.ts';
import type { ParentTable } from '../tabulate.ts';
import { askedAhead, type Bits } from './ahead.ts';
import { arriving, ROUND_FOR_EVER } from './arrive.ts';
import { compiled, type Compiled, type Option, type Stop } from './compiled.ts';
import { flagsOf } from './flags.ts';
import { noFootprints, type Footprints } from './footprints.ts';
import { Literals } from './literals.ts';
import { Questions } from './questions.ts';

/** Where a state stands: before a beat's choices, at an ending, or going round for ever. */
export interface Standing {
  readonly kind: 'choices' | 'ending' | 'circle';
  /** Its number in the scenario; for a circle, the beat to which the last choice led. */
  readonly beat: number;
  /** The parent, as a state of the table. */
  readonly parent: number;
}

/** A scenario as a transition system, and what walking it has come by. */
export interface ScenarioSystem extends System {
  readonly compiled: Compiled;
  readonly footprints: Footprints;
  standing(words: Uint32Array, at: number): Standing;
}

/** A state's words: the first holds the place and the parent, the others one bit a flag. */
const FLAGS = 1;

const TOO_MANY =
  'This scenario has more beats, and its parent more states, than can be explored together.';

/** The transition system of a scenario whose parent is walked over a table. */
export function scenarioSystem(scenario: Scenario, table: ParentTable): ScenarioSystem {
  const flags = flagsOf(scenario);
  const literals = new Literals(table);
  const questions = new Questions(flags, literals, FLAGS);
  const walkable = compiled(scenario, flags, questions);
  questions.close();
  const { stops, options } = walkable;
  const ahead = askedAhead(scenario, flags);
  const footprints = noFootprints(walkable);
  const arrive = arriving(walkable, questions, footprints, FLAGS);
  const bits = Math.ceil(Math.log2(stops.length * 2));
  const placeMask = 2 ** bits - 1;
  const mostParents = 2 ** (32 - bits);
  const width = FLAGS + Math.ceil(flags.count / 32);

  const settle = (to: Uint32Array, parent: number, beat: number): void => {
    const rest = arrive(to, literals.at(parent), beat);
    const place = rest === ROUND_FOR_EVER ? stops.length + beat : rest;
    if (parent >= mostParents) throw new RangeError(TOO_MANY);
    to[0] = ((parent << bits) | place) >>> 0;
  };

  const usedUp = (words: Uint32Array, at: number, flag: number): boolean =>
    flag >= 0 && ((words[at + FLAGS + (flag >> 5)] as number) & (1 << (flag & 31))) !== 0;

  const isOffered = (words: Uint32Array, at: number, option: Option, parentAt: number): boolean =>
    !usedUp(words, at, option.used) && questions.holds(option.asks, words, at, parentAt);

  return {
    width,
    most: Math.max(1, ...stops.map((stop) => stop.options.length)),
    compiled: walkable,
    footprints,
    start(to) {
      to.fill(0);
      settle(to, table.start(scenario.starts), 0);
    },
    offered(words, at, names) {
      const stop: Stop | undefined = stops[(words[at] as number) & placeMask];
      let count = 0;
      if (stop === undefined || stop.ends) return count;
      const parentAt = literals.at((words[at] as number) >>> bits);
      for (const option of stop.options) {
        if (!isOffered(words, at, option, parentAt)) continue;
        footprints.options[option.name] = 1;
        names[count] = option.name;
        count += 1;
      }
      return count;
    },
    step(words, at, name, to) {
      const option = options[name] as Option;
      let parent = (words[at] as number) >>> bits;
      for (const move of option.moves) parent = table.next(parent, move);
      for (let word = FLAGS; word < width; word += 1) {
        to[word] = (words[at + word] as number) | (option.raises[word - FLAGS] as number);
      }
      settle(to, parent, option.to);
    },
    keep(to) {
      const still: Bits | undefined = ahead[(to[0] as number) & placeMask];
      for (let word = FLAGS; word < width; word += 1) {
        to[word] = still ? (to[word] as number) & (still[word - FLAGS] as number) : 0;
      }
    },
    standing(words, at) {
      const place = (words[at] as number) & placeMask;
      const parent = (words[at] as number) >>> bits;
      if (place >= stops.length) return { kind: 'circle', beat: place - stops.length, parent };
      return { kind: stops[place]?.ends ? 'ending' : 'choices', beat: place, parent };
    },
  };
}

import type { Scenario } from '../../language/index.ts';
import type { System } from '../system.ts';
import type { ParentTable } from '../tabulate.ts';
import { askedAhead, type Bits } from './ahead.ts';
import { Arriving, ROUND_FOR_EVER } from './arrive.ts';
import { compiled, type Compiled, type Option, type Stop } from './compiled.ts';
import { flagsOf } from './flags.ts';
import { noFootprints, type Footprints } from './footprints.ts';
import { Literals } from './literals.ts';
import { caseOf, isRaised, NOT_YET, outcomesOf, remember, type Outcomes } from './outcomes.ts';
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
  /** A step that leaves its footprints anew, though it was taken before and `step` remembers it. */
  walk(words: Uint32Array, at: number, name: number, to: Uint32Array): void;
}

/** A state's words: the first holds the place and the parent, the others one bit a flag. */
const FLAGS = 1;

const TOO_MANY =
  'This scenario has more beats, and its parent more states, than can be explored together.';

/** A scenario walked over a table: run millions of times, so its names are fields. */
class Walkable implements ScenarioSystem {
  readonly width: number;
  readonly most: number;
  readonly compiled: Compiled;
  readonly footprints: Footprints;
  private readonly literals: Literals;
  private readonly questions: Questions;
  private readonly ahead: readonly Bits[];
  private readonly arriving: Arriving;
  private readonly outcomes: readonly (Outcomes | null)[];
  private readonly bits: number;
  private readonly mask: number;
  private readonly mostParents: number;

  constructor(
    private readonly scenario: Scenario,
    private readonly table: ParentTable,
  ) {
    const flags = flagsOf(scenario);
    this.literals = new Literals(table);
    this.questions = new Questions(flags, this.literals, FLAGS);
    this.compiled = compiled(scenario, flags, this.questions);
    this.questions.close();
    const { stops, options } = this.compiled;
    this.ahead = askedAhead(scenario, flags);
    this.footprints = noFootprints(this.compiled);
    this.arriving = new Arriving(this.compiled, this.questions, this.footprints, FLAGS);
    this.outcomes = outcomesOf(scenario, options, flags);
    this.bits = Math.ceil(Math.log2(stops.length * 2));
    this.mask = 2 ** this.bits - 1;
    this.mostParents = 2 ** (32 - this.bits) - 1;
    this.width = FLAGS + Math.ceil(flags.count / 32);
    this.most = Math.max(1, ...stops.map((stop) => stop.options.length));
  }

  start(to: Uint32Array): void {
    to.fill(0);
    this.settle(to, this.table.start(this.scenario.starts), 0);
  }

  offered(words: Uint32Array, at: number, names: Uint16Array): number {
    const stop: Stop | undefined = this.compiled.stops[(words[at] as number) & this.mask];
    let count = 0;
    if (stop === undefined || stop.ends) return count;
    const { options } = stop;
    const parentAt = this.literals.at((words[at] as number) >>> this.bits);
    for (let number = 0; number < options.length; number += 1) {
      const option = options[number] as Option;
      if (option.used >= 0 && isRaised(words, at + FLAGS, option.used)) continue;
      if (!this.questions.holds(option.asks, words, at, parentAt)) continue;
      this.footprints.options[option.name] = 1;
      names[count] = option.name;
      count += 1;
    }
    return count;
  }

  step(words: Uint32Array, at: number, name: number, to: Uint32Array): void {
    const outcomes = this.outcomes[name] as Outcomes | null;
    if (outcomes === null) return this.walk(words, at, name, to);
    const { asked, raises, known } = outcomes;
    const number = caseOf(asked, (words[at] as number) >>> this.bits, words, at + FLAGS);
    const word = number < known.length ? (known[number] as number) : NOT_YET;
    if (word === NOT_YET) {
      this.walk(words, at, name, to);
      return remember(outcomes, number, to[0] as number);
    }
    to[0] = word;
    raised(words, at, raises, to);
  }

  keep(to: Uint32Array): void {
    const { width } = this;
    const still: Bits | undefined = this.ahead[(to[0] as number) & this.mask];
    for (let word = FLAGS; word < width; word += 1) {
      to[word] = still ? (to[word] as number) & (still[word - FLAGS] as number) : 0;
    }
  }

  standing(words: Uint32Array, at: number): Standing {
    const { stops } = this.compiled;
    const place = (words[at] as number) & this.mask;
    const parent = (words[at] as number) >>> this.bits;
    if (place >= stops.length) return { kind: 'circle', beat: place - stops.length, parent };
    return { kind: stops[place]?.ends ? 'ending' : 'choices', beat: place, parent };
  }

  walk(words: Uint32Array, at: number, name: number, to: Uint32Array): void {
    const { moves, raises, to: beat } = this.compiled.options[name] as Option;
    let parent = (words[at] as number) >>> this.bits;
    for (const move of moves) parent = this.table.next(parent, move);
    raised(words, at, raises, to);
    this.settle(to, parent, beat);
  }

  private settle(to: Uint32Array, parent: number, beat: number): void {
    const rest = this.arriving.at(beat, to, this.literals.at(parent));
    const place = rest === ROUND_FOR_EVER ? this.compiled.stops.length + beat : rest;
    if (parent >= this.mostParents) throw new RangeError(TOO_MANY);
    to[0] = ((parent << this.bits) | place) >>> 0;
  }
}

/** Writes a state's flags, and those that are raised now. */
function raised(words: Uint32Array, at: number, raises: Bits, to: Uint32Array): void {
  for (let word = 0; word < raises.length; word += 1) {
    to[FLAGS + word] = (words[at + FLAGS + word] as number) | (raises[word] as number);
  }
}

/** The transition system of a scenario whose parent is walked over a table. */
export const scenarioSystem = (scenario: Scenario, table: ParentTable): ScenarioSystem =>
  new Walkable(scenario, table);

import {
  MOVES,
  type Choice,
  type Condition,
  type Redirect,
  type Scenario,
} from '../../language/index.ts';
import type { Bits } from './ahead.ts';
import { raise } from './ahead.ts';
import { type Flags, markFlag, saidFlag, seenFlag, usedFlag } from './flags.ts';
import type { Question, Questions } from './questions.ts';

/** Some redirects, of which the first is taken that holds. */
export interface Ways {
  /** Which is the first. */
  readonly asks: Question;
  /** The number of the first among all of the scenario; the others follow. */
  readonly name: number;
  /** The beats to which they lead. */
  readonly to: readonly number[];
}

/** Alternative speeches, of which the first is spoken that holds. */
export interface Lines {
  readonly asks: Question;
  /** The number of the first among all of the scenario; the others follow. */
  readonly name: number;
  readonly count: number;
}

/** A choice, with its number among all of the scenario. */
export interface Option {
  readonly name: number;
  readonly choice: Choice;
  readonly beat: number;
  readonly asks: Question;
  /** The flag that it has been used up, or -1. */
  readonly used: number;
  /** Numbers in `MOVES`. */
  readonly moves: readonly number[];
  /** The flags that taking it raises. */
  readonly raises: Bits;
  readonly to: number;
}

/** A beat, ready to be walked. */
export interface Stop {
  readonly arrival: Ways;
  readonly sets: readonly Lines[];
  readonly seen: number;
  readonly onward: Ways;
  readonly options: readonly Option[];
  readonly ends: boolean;
}

/** A scenario with every name a number and every condition a question. */
export interface Compiled {
  readonly stops: readonly Stop[];
  readonly options: readonly Option[];
  readonly ways: number;
  readonly lines: number;
}

/** Compiles a scenario, writing its conditions as questions. */
export function compiled(scenario: Scenario, flags: Flags, questions: Questions): Compiled {
  const numbers = new Map(scenario.beats.map((beat, at) => [beat.id as string, at]));
  const beatNumber = (id: string): number => numbers.get(id) as number;
  const options: Option[] = [];
  let ways = 0;
  let lines = 0;

  const waysOf = (redirects: readonly Redirect[]): Ways => {
    const asks = questions.firstOf(redirects.map(({ when }) => when));
    ways += redirects.length;
    return { asks, name: ways - redirects.length, to: redirects.map(({ to }) => beatNumber(to)) };
  };

  const linesOf = (alternatives: readonly { readonly when: Condition | null }[]): Lines => {
    const count = alternatives.length;
    lines += count;
    return {
      asks: questions.firstOf(alternatives.map(({ when }) => when)),
      name: lines - count,
      count,
    };
  };

  const raised = (choice: Choice): Bits => {
    const bits = new Uint32Array(Math.ceil(flags.count / 32));
    const names = [
      ...choice.moves.map(saidFlag),
      ...choice.sets.map(markFlag),
      ...(choice.once ? [usedFlag(choice.id)] : []),
    ];
    for (const flag of names.map(flags.of)) if (flag >= 0) raise(bits, flag);
    return bits;
  };

  const option = (choice: Choice, beat: number): Option => {
    const made: Option = {
      name: options.length,
      choice,
      beat,
      asks: questions.question(choice.when),
      used: choice.once ? flags.of(usedFlag(choice.id)) : -1,
      moves: choice.moves.map((move) => MOVES.indexOf(move)),
      raises: raised(choice),
      to: beatNumber(choice.to),
    };
    options.push(made);
    return made;
  };

  const stops = scenario.beats.map((beat, at): Stop => ({
    arrival: waysOf(beat.arrival),
    sets: beat.shown.flatMap((part) => (part.kind === 'set' ? [linesOf(part.alternatives)] : [])),
    seen: flags.of(seenFlag(beat.id)),
    onward: waysOf(beat.onward),
    options: beat.choices.map((choice) => option(choice, at)),
    ends: beat.ending !== null,
  }));
  return { stops, options, ways, lines };
}

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

/** A redirect, with its number among all of the scenario. */
export interface Way {
  readonly name: number;
  readonly asks: Question;
  readonly to: number;
}

/** A conditioned speech, with its number among all of the scenario. */
export interface Line {
  readonly name: number;
  readonly asks: Question;
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
  readonly arrival: readonly Way[];
  readonly sets: readonly (readonly Line[])[];
  readonly seen: number;
  readonly onward: readonly Way[];
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

  const way = ({ when, to }: Redirect): Way => {
    ways += 1;
    return { name: ways - 1, asks: questions.question(when), to: beatNumber(to) };
  };

  const line = (when: Condition | null): Line => {
    lines += 1;
    return { name: lines - 1, asks: questions.question(when) };
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
    arrival: beat.arrival.map(way),
    sets: beat.shown.flatMap((part) =>
      part.kind === 'set' ? [part.alternatives.map(({ when }) => line(when))] : [],
    ),
    seen: flags.of(seenFlag(beat.id)),
    onward: beat.onward.map(way),
    options: beat.choices.map((choice) => option(choice, at)),
    ends: beat.ending !== null,
  }));
  return { stops, options, ways, lines };
}

import {
  MOOD_NAMES,
  MOVE_WORDS,
  type Offered,
  type Run,
  type Spoken,
} from '../../conversation/index.ts';
import { choose } from '../../conversation/playing.ts';
import { plain, type Inline, type Prose } from '../../language/index.ts';
import { letterOf } from './votes.ts';

/** A choice, and what would come of it: for the trainer alone. */
export interface Ahead {
  readonly option: number;
  readonly letter: string;
  readonly says: readonly Inline[];
  readonly done: boolean;
  /** What the line does, in a few words each. */
  readonly moves: readonly string[];
  /** How the parent would be: “on guard”. */
  readonly mood: string;
  /** What the parent would do and say first, as plain text. */
  readonly answer: string;
  /** Where it would end the meeting; null where it goes on. */
  readonly ends: string | null;
  /** The case for or against it. */
  readonly note: Prose;
}

/** Every choice that is offered now, each looked one step ahead. */
export const lookAhead = (run: Run): readonly Ahead[] =>
  run.offered.map((offered) => ahead(run, offered));

function ahead(run: Run, { number, choice }: Offered): Ahead {
  const then = choose(run, number);
  const step = then.steps.at(-1);
  const heard = step?.spoken.find(({ who }) => who === 'parent') ?? step?.spoken[0];
  return {
    option: number - 1,
    letter: letterOf(number - 1),
    says: choice.says,
    done: choice.done,
    moves: choice.moves.map((move) => MOVE_WORDS[move].label),
    mood: step ? MOOD_NAMES[step.parent.mood] : '',
    answer: heard ? inOneLine(heard) : '',
    ends: then.ending ? then.beat.title : null,
    note: choice.note,
  };
}

const inOneLine = ({ cue, words }: Spoken): string =>
  [cue && `(${plain(cue)})`, plain(words)].filter(Boolean).join(' ').replaceAll(/\s+/g, ' ');

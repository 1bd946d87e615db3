import { isHarmful, MOVES, type Move, type Principle } from '../../language/index.ts';
import type { Run } from '../run.ts';
import { MOVE_WORDS } from '../move-words.ts';
import { PRACTISED_BY } from './practised-by.ts';

/** A kind of move that was made. */
export interface MoveMadeAt {
  readonly move: Move;
  readonly name: string;
  readonly sentence: string;
  readonly harmful: boolean;
  /** The steps at which it was made. */
  readonly lines: readonly number[];
}

/** A principle that the scenario practises, and the lines that practised it. */
export interface Practised {
  readonly principle: Principle;
  readonly lines: readonly number[];
}

/** What was done, by line, against what the scenario practises. */
export interface Profile {
  readonly moves: readonly MoveMadeAt[];
  readonly practised: readonly Practised[];
  /** How many lines there are. */
  readonly length: number;
  readonly sentence: string;
}

/** The profile of a run: its moves in the order of the language page, those that harm last. */
export function profileOf(run: Run, principles: readonly Principle[]): Profile {
  const moves = MOVES.map((move): MoveMadeAt => ({
    ...{ move, name: MOVE_WORDS[move].label, sentence: MOVE_WORDS[move].sentence },
    harmful: isHarmful(move),
    lines: linesWith(run, [move]),
  })).filter(({ lines }) => lines.length > 0);
  const practised = run.scenario.principles.flatMap((id): readonly Practised[] => {
    const principle = principles.find((each) => each.id === id);
    if (principle === undefined) return [];
    return [{ principle, lines: linesWith(run, PRACTISED_BY[id] ?? []) }];
  });
  const length = run.choices.length;
  return { moves, practised, length, sentence: inOneSentence(moves, length) };
}

const linesWith = (run: Run, wanted: readonly Move[]): readonly number[] =>
  run.steps.flatMap(({ chosen }, step) =>
    chosen?.choice.moves.some((move) => wanted.includes(move)) ? [step] : [],
  );

function inOneSentence(moves: readonly MoveMadeAt[], length: number): string {
  const kinds = moves.length === 1 ? 'One kind of move' : `${moves.length} kinds of move`;
  const lines = length === 1 ? 'one line' : `${length} lines`;
  const ring = moves.some(({ harmful }) => harmful) ? ' A ring is a move that does harm.' : '';
  return `${kinds} in ${lines}.${ring}`;
}

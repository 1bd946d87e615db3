import type { Run, Spoken, Step } from '../../conversation/index.ts';
import type { Inline, Mood, Prose } from '../../language/index.ts';
import { writtenAt, type Attempt } from '../../practice/index.ts';
import { cueSentence, plainProse, unquoted } from '../../shell/words/said.ts';

/** What you said or did, and what came of it: one turn of the script. */
export interface Turn {
  /** 0 for the arrival, else the number of the choice. */
  readonly number: number;
  readonly yours: Yours | null;
  readonly spoken: readonly Spoken[];
}

export interface Yours {
  readonly says: readonly Inline[];
  readonly done: boolean;
  /** What the person would have said, or nothing. */
  readonly ownWords: string;
  readonly note: Prose;
}

const made = new WeakMap<Step, Turn>();

/** The turns of a run, with the person's own words. A turn that is as it was is the same turn, so
 * that what is on the screen already is not made again. */
export const turnsOf = (run: Run, attempt: Attempt | null): readonly Turn[] =>
  run.steps.map((step, number) => {
    const ownWords = attempt ? writtenAt(attempt.ownWords, String(number)) : '';
    const before = made.get(step);
    if (before && (before.yours?.ownWords ?? '') === ownWords) return before;
    const turn = { number, yours: yoursIn(step, ownWords), spoken: step.spoken };
    made.set(step, turn);
    return turn;
  });

function yoursIn({ chosen }: Step, ownWords: string): Yours | null {
  if (!chosen) return null;
  const { says, done, note } = chosen.choice;
  return { says: done ? says : unquoted(says), done, ownWords, note };
}

/** The last thing the parent was heard to say, as plain text; nothing where there was nothing. */
export const lastLineIn = (steps: readonly Pick<Step, 'spoken'>[]): string =>
  steps
    .flatMap(({ spoken }) => spoken)
    .filter(({ who }) => who === 'parent')
    .map(({ words }) => plainProse(words))
    .findLast((words) => words !== '') ?? '';

/** How the parent is across the table now: the mood, and the latest turn's own cue if it has one. */
export interface Across {
  readonly mood: Mood;
  readonly cue: string | null;
}

/** What can be seen of the parent after what was just spoken. */
export function acrossFrom(spoken: readonly Spoken[], mood: Mood): Across {
  const last = spoken.findLast(({ who, cue }) => who === 'parent' && cue !== null);
  return { mood, cue: last?.cue ? cueSentence(last.cue) : null };
}

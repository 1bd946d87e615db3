import type { BeatId, ChoiceId, Ending, ScenarioId } from '../language/index.ts';
import { written } from './written.ts';

/** One play of a scenario, ended or not: all that must be kept to have it again. Times are ISO. */
export interface Attempt {
  readonly id: string;
  readonly scenario: ScenarioId;
  /** Of the scenario's text as it was when this began. */
  readonly hash: string;
  readonly choices: readonly ChoiceId[];
  /** What the person would have said, by the step (1 is the first choice) at which they said it. */
  readonly ownWords: Readonly<Record<string, string>>;
  /** Own words half typed for the line that is open now. */
  readonly draft: string;
  /** By the id of a line of the transcript. */
  readonly notes: Readonly<Record<string, string>>;
  /** By the id of a prompt of the debrief. */
  readonly reflections: Readonly<Record<string, string>>;
  readonly started: string;
  readonly changed: string;
  readonly ended: string | null;
  readonly ending: Ending | null;
  readonly endingBeat: BeatId | null;
  /** The last thing that the parent said, as plain text: for "where you left off". */
  readonly lastLine: string;
  /** The plan of a real meeting that this rehearses, if it rehearses one. */
  readonly plan?: string;
}

/** What a new attempt is given from outside. */
export interface Beginning {
  readonly id: string;
  readonly scenario: ScenarioId;
  readonly hash: string;
  readonly lastLine: string;
  readonly plan?: string;
}

/** An attempt at its first line. */
export const startAttempt = (beginning: Beginning, now: string): Attempt => ({
  ...beginning,
  choices: [],
  ownWords: {},
  draft: '',
  notes: {},
  reflections: {},
  started: now,
  changed: now,
  ended: null,
  ending: null,
  endingBeat: null,
});

/** The attempt after a choice and what the parent said to it; a half-typed line goes with it. */
export const withChoice = (
  attempt: Attempt,
  choice: ChoiceId,
  lastLine: string,
  now: string,
): Attempt => ({
  ...attempt,
  choices: [...attempt.choices, choice],
  draft: '',
  lastLine,
  changed: now,
});

/** The attempt with what the person would have said at a step; nothing half typed is left. */
export const withOwnWords = (
  attempt: Attempt,
  step: number,
  words: string,
  now: string,
): Attempt => ({
  ...attempt,
  ownWords: written(attempt.ownWords, String(step), words),
  draft: '',
  changed: now,
});

/** The attempt with the line that is being typed. */
export const withDraft = (attempt: Attempt, draft: string, now: string): Attempt => ({
  ...attempt,
  draft,
  changed: now,
});

/** The attempt with a note on a line of its transcript; an empty note takes it away. */
export const withNote = (attempt: Attempt, line: string, note: string, now: string): Attempt => ({
  ...attempt,
  notes: written(attempt.notes, line, note),
  changed: now,
});

/** The attempt with a thought on a prompt; an empty one takes it away. */
export const withReflection = (
  attempt: Attempt,
  prompt: string,
  thought: string,
  now: string,
): Attempt => ({
  ...attempt,
  reflections: written(attempt.reflections, prompt, thought),
  changed: now,
});

/** The attempt at its end: where it ended, and at which beat. */
export const withEnding = (
  attempt: Attempt,
  ending: Ending,
  beat: BeatId,
  now: string,
): Attempt => ({ ...attempt, draft: '', ending, endingBeat: beat, ended: now, changed: now });

/** A new attempt that has taken the first `length` choices of another, with the words said there. */
export const replayFrom = (
  attempt: Attempt,
  length: number,
  beginning: Pick<Beginning, 'id' | 'hash' | 'lastLine'>,
  now: string,
): Attempt => ({
  ...startAttempt(
    {
      ...beginning,
      scenario: attempt.scenario,
      ...(attempt.plan === undefined ? {} : { plan: attempt.plan }),
    },
    now,
  ),
  choices: attempt.choices.slice(0, length),
  ownWords: Object.fromEntries(
    Object.entries(attempt.ownWords).filter(([step]) => Number(step) <= length),
  ),
});

/** What was written under a key, or nothing: never what every object inherits. */
export const writtenAt = (record: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(record, key) ? (record[key] ?? '') : '';

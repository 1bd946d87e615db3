import type { FactId } from '../../language/index.ts';
import type { Meeting } from './meeting.ts';

/** Who sees an answer: the one who wrote it, or also the record and what is sent. */
export type SeenBy = 'only-you' | 'can-be-shared';

/** Every question of a plan by its name, under which its answer is kept. */
export const QUESTION_IDS = [
  'purpose',
  'not-for',
  'who',
  'standing',
  'supporter',
  'access',
  'time',
  'written',
  'stake',
  'told',
  'button',
  'heard',
  'strengths',
  'child-says',
  'see',
  'unknown',
  'tried',
  'offer',
  'cannot',
  'outcomes',
  'first-step',
  'consent',
  'opening',
  'hard-sentence',
  'dreaded',
  'pause',
  'stopping',
  'safeguarding',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** What an answer is: notes, a line to be said aloud, or one of a few. */
export type Answering =
  | { readonly kind: 'notes' }
  | { readonly kind: 'line' }
  | { readonly kind: 'one-of'; readonly options: readonly Option[] };

/** One of a few answers. */
export interface Option {
  readonly value: string;
  readonly words: string;
}

/** One plain question of a plan. */
export interface Question {
  readonly id: QuestionId;
  /** Of the eighteen parts of a good plan, the one it belongs to. */
  readonly part: number;
  readonly ask: string;
  readonly hint: string | null;
  /** Why it is asked, in one sentence. */
  readonly why: string;
  /** What the reason rests on. */
  readonly fact: FactId;
  readonly seenBy: SeenBy;
  /** The meetings to which it matters; at others it is folded away. */
  readonly meetings: readonly Meeting[];
  readonly answer: Answering;
}

/** Questions that stand together under a heading. */
export interface Group {
  readonly id: string;
  readonly heading: string;
  readonly questions: readonly Question[];
}

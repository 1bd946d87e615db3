import type { Meeting } from '../plan/meeting.ts';
import { dayWords } from '../days.ts';
import type { RecordFieldId } from './fields.ts';

/** The shape in which records are written now. */
export const RECORD_VERSION = 1;

/** Who does something. */
export const DOERS = ['school', 'home', 'child'] as const;
export type Doer = (typeof DOERS)[number];

/** What became of an outcome or a promise of the last meeting. */
export const JUDGEMENTS = ['done', 'not-yet', 'changed'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** What will be different for the child, by a day. */
export interface Outcome {
  readonly id: string;
  readonly words: string;
  readonly by: string;
}

/** An outcome of the last meeting, looked at again. */
export interface JudgedOutcome extends Outcome {
  readonly judged: Judgement | null;
  /** What was seen, or what it was changed into. */
  readonly seen: string;
}

/** Something that somebody said they would do. */
export interface Commitment {
  readonly id: string;
  readonly doer: Doer;
  /** By name or role: “Mrs Dunn”. */
  readonly who: string;
  readonly what: string;
  /** When it starts or is done by: a day, or nothing. */
  readonly by: string;
  /** The day on which it was done, or null. */
  readonly done: string | null;
}

/** Somebody who may be given a copy. */
export interface Copy {
  readonly id: string;
  readonly who: string;
  readonly given: boolean;
}

/** When and where it is looked at again. */
export interface Review {
  readonly day: string;
  readonly time: string;
  readonly place: string;
}

/** The side of a record that the family, and the staff who need it, are given. */
export interface SharedSide {
  readonly child: string;
  readonly day: string;
  readonly time: string;
  readonly meeting: Meeting | null;
  /** By the id of a field. */
  readonly fields: Readonly<Partial<Record<RecordFieldId, string>>>;
  readonly lastTime: readonly JudgedOutcome[];
  readonly outcomes: readonly Outcome[];
  readonly commitments: readonly Commitment[];
  /** What was told to the parent, by the id of a piece of information. */
  readonly informed: readonly string[];
  readonly review: Review;
  readonly copies: readonly Copy[];
  /** The day on which it was sent, or nothing. */
  readonly sent: string;
}

/** The side that nobody but the writer sees: the minute afterwards. */
export interface PrivateSide {
  readonly notes: string;
  readonly felt: string;
  readonly turned: string;
  readonly true: string;
  readonly next: string;
}

/**
 * What came of a meeting. Its two sides are two values: whatever prints, sends or summarises takes
 * a `SharedSide`, which cannot hold a private word.
 */
export interface MeetingRecord {
  readonly version: typeof RECORD_VERSION;
  readonly id: string;
  /** The same for all plans and records of one child’s year. */
  readonly thread: string;
  /** The plan it was made from, or null. */
  readonly plan: string | null;
  /** The record whose outcomes it looks at again, or null. */
  readonly previous: string | null;
  readonly shared: SharedSide;
  readonly onlyYou: PrivateSide;
  readonly started: string;
  readonly changed: string;
  readonly keptOnUntil: string | null;
}

/** `Record of 3 December, R.` */
export function recordTitle({ shared: { day, child } }: MeetingRecord, now: string): string {
  const parts = [day === '' ? '' : dayWords(day, now), child.trim()].filter((part) => part !== '');
  return parts.length === 0 ? 'A new record' : `Record of ${parts.join(', ')}`;
}

import { dayWords } from '../days.ts';
import type { Meeting, Stakes, Stance } from './meeting.ts';

/** The shape in which plans are written now. */
export const PLAN_VERSION = 1;

/** A reminder that somebody wrote for themselves. */
export interface OwnReminder {
  readonly id: string;
  readonly words: string;
}

/** Something learned in a rehearsal, sent back into the plan. */
export interface Lesson {
  /** The attempt in which it was learned. */
  readonly attempt: string;
  readonly on: string;
  readonly words: string;
}

/** A meeting that is going to happen, thought through on one page. Times are ISO, days `2026-12-03`. */
export interface Plan {
  readonly version: typeof PLAN_VERSION;
  readonly id: string;
  /** The same for all plans and records of one child’s year. */
  readonly thread: string;
  /** The child’s initials. */
  readonly child: string;
  /** Who is met, as “R.’s mother”. */
  readonly meets: string;
  readonly day: string;
  readonly time: string;
  readonly meeting: Meeting | null;
  readonly stance: Stance | null;
  readonly stakes: Stakes | null;
  /** By the id of a question. */
  readonly answers: Readonly<Record<string, string>>;
  /** What you would answer, by the id of an opening. */
  readonly replies: Readonly<Record<string, string>>;
  /** When each reminder was ticked, by its id. */
  readonly ticked: Readonly<Record<string, string>>;
  readonly ownReminders: readonly OwnReminder[];
  readonly lessons: readonly Lesson[];
  /** Attempts that were rehearsals of this plan. */
  readonly rehearsals: readonly string[];
  readonly started: string;
  readonly changed: string;
  /** The day until which it was kept on, or null. */
  readonly keptOnUntil: string | null;
}

/** What a new plan is given from outside. */
export type PlanBeginning = Pick<Plan, 'id' | 'thread'> & Partial<Pick<Plan, 'child' | 'meets'>>;

/** A blank plan. */
export const startPlan = (beginning: PlanBeginning, now: string): Plan => ({
  version: PLAN_VERSION,
  child: '',
  meets: '',
  ...beginning,
  day: '',
  time: '',
  meeting: null,
  stance: null,
  stakes: null,
  answers: {},
  replies: {},
  ticked: {},
  ownReminders: [],
  lessons: [],
  rehearsals: [],
  started: now,
  changed: now,
  keptOnUntil: null,
});

/** `Plan for 3 December, R.’s mother`, with as much of it as is known. */
export function planTitle({ day, meets, child }: Plan, now: string): string {
  const whom = meets.trim() || child.trim();
  const parts = [day === '' ? '' : dayWords(day, now), whom].filter((part) => part !== '');
  return parts.length === 0 ? 'A new plan' : `Plan for ${parts.join(', ')}`;
}

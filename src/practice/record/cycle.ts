import { dayIn } from '../calendar/dates.ts';
import {
  schoolYearOf,
  schoolYearWords,
  TERMS,
  termOf,
  type Term,
} from '../calendar/school-year.ts';
import { earlierFirst } from '../days.ts';
import type { MeetingRecord } from './record.ts';

/** At least so many meetings a year: the floor, not the aim. */
export const MEETINGS_A_YEAR = 3;

const FOCUS: Readonly<Record<Term, string>> = {
  autumn: 'Plan: where things stand, what should change, the help, the day to look again.',
  spring: 'Look again and adjust: keep what works, change what does not.',
  summer: 'What came of the year, what the child says, and the move to the next class.',
};

/** One of the year’s three meetings: what it is for, and what was held. */
export interface CycleMeeting {
  readonly term: Term;
  readonly focus: string;
  readonly held: readonly MeetingRecord[];
  /** The review day that was set for this term and not held yet, or nothing. */
  readonly next: string;
}

/** One child’s school year. */
export interface Cycle {
  readonly thread: string;
  readonly child: string;
  readonly year: number;
  readonly meetings: readonly CycleMeeting[];
  /** How many were held. */
  readonly held: number;
  readonly sentence: string;
}

/** The year of one thread in which `now` falls. */
export function cycleOf(records: readonly MeetingRecord[], thread: string, now: string): Cycle {
  const own = records.filter((record) => record.thread === thread).toSorted(byDay);
  const year = schoolYearOf(now) ?? 0;
  const held = own.filter(
    ({ shared: { day } }) => schoolYearOf(day) === year && notAfter(day, now),
  );
  const last = own.at(-1);
  const next = last && schoolYearOf(last.shared.review.day) === year ? last.shared.review.day : '';
  return {
    ...{ thread, year, held: held.length },
    child: last?.shared.child ?? '',
    sentence: heldWords(held.length, year),
    meetings: TERMS.map((term) => ({
      ...{ term, focus: FOCUS[term] },
      held: held.filter(({ shared: { day } }) => termOf(day) === term),
      next: next !== '' && termOf(next) === term ? next : '',
    })),
  };
}

/** Every thread’s year, the one last changed first. */
export function cycles(records: readonly MeetingRecord[], now: string): readonly Cycle[] {
  const newest = records.toSorted((one, other) => earlierFirst(other.changed, one.changed));
  return [...new Set(newest.map(({ thread }) => thread))].map((thread) =>
    cycleOf(records, thread, now),
  );
}

/** The last record of a thread held before a day: the one whose outcomes are looked at again. */
export const recordBefore = (
  records: readonly MeetingRecord[],
  thread: string,
  day: string,
): MeetingRecord | null =>
  records
    .filter((record) => record.thread === thread && (day === '' || record.shared.day < day))
    .toSorted(byDay)
    .at(-1) ?? null;

function heldWords(held: number, year: number): string {
  const of = `in the school year ${schoolYearWords(year)}`;
  if (held === 0) return `No meeting held yet ${of}. At least three are due.`;
  if (held >= MEETINGS_A_YEAR) return `${held} meetings held ${of}.`;
  return `${held} of at least three meetings held ${of}.`;
}

const notAfter = (day: string, now: string): boolean => dayIn(day) <= dayIn(now);

const byDay = (one: MeetingRecord, other: MeetingRecord): number =>
  earlierFirst(one.shared.day, other.shared.day) || earlierFirst(one.started, other.started);

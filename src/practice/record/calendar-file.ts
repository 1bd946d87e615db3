import type { TextFile } from '../as-file.ts';
import { asCalendarFile } from '../calendar/ics.ts';
import type { MeetingRecord } from './record.ts';

/** How long a review is put down for, unless somebody says otherwise. */
const REVIEW_MINUTES = 45;

/** The review of a record as a calendar file, or null where no day is set. Initials only. */
export function reviewFile({ id, shared }: MeetingRecord, now: string): TextFile | null {
  const { day, time, place } = shared.review;
  const child = shared.child.trim();
  const text = asCalendarFile(
    {
      ...{ id: `review-${id}`, day, time, place, minutes: REVIEW_MINUTES },
      title: child === '' ? 'Review meeting' : `Review meeting: ${child}`,
      notes: 'Bring the last record, and what was promised in it.',
    },
    now,
  );
  return text === null ? null : { name: `review-${day}.ics`, text };
}

import { daysBetween } from '../calendar/dates.ts';
import { dayWords } from '../days.ts';
import type { Commitment, MeetingRecord } from './record.ts';

/** Something promised in a meeting and not done yet. */
export interface OpenPromise extends Commitment {
  readonly record: string;
  readonly child: string;
  readonly overdue: boolean;
  /** `by 11 December`, `due 4 days ago`, or that no day was set. */
  readonly when: string;
}

/** What was promised by whom and is still open, over all meetings: the earliest day first. */
export const openPromises = (
  records: readonly MeetingRecord[],
  now: string,
): readonly OpenPromise[] =>
  records
    .flatMap(({ id, shared }) =>
      shared.commitments
        .filter(({ done }) => done === null)
        .map((promise) => ({
          ...promise,
          ...dueOf(promise, now),
          record: id,
          child: shared.child,
        })),
    )
    .toSorted((one, other) => ((one.by || '9999') < (other.by || '9999') ? -1 : 1));

function dueOf({ by }: Commitment, now: string): Pick<OpenPromise, 'overdue' | 'when'> {
  const left = daysBetween(now, by);
  if (left === null) return { overdue: false, when: 'no day set' };
  if (left === 0) return { overdue: false, when: 'due today' };
  if (left > 0) return { overdue: false, when: `by ${dayWords(by, now)}` };
  return { overdue: true, when: left === -1 ? 'due yesterday' : `due ${-left} days ago` };
}

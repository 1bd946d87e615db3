import { dayIn } from '../calendar/dates.ts';
import type { Plan } from '../plan/plan.ts';
import { planTitle } from '../plan/plan.ts';
import { recordTitle, type MeetingRecord } from '../record/record.ts';

/** A plan or a record as a row of a list. */
export type Listed =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly title: string; readonly day: string }
  | {
      readonly kind: 'record';
      readonly record: MeetingRecord;
      readonly title: string;
      readonly day: string;
    };

/**
 * The plans and records in which every word of `query` occurs, whatever its case and accents; all
 * of them for no words. The meeting last held or next due stands first.
 */
export function search(
  plans: readonly Plan[],
  records: readonly MeetingRecord[],
  query: string,
  now: string,
): readonly Listed[] {
  const words = bare(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const rows: readonly Listed[] = [
    ...plans
      .filter((plan) => holdsAll(() => `${planTitle(plan, now)} ${planText(plan)}`, words))
      .map((plan): Listed => ({
        kind: 'plan',
        plan,
        title: planTitle(plan, now),
        day: dayIn(plan.day || plan.changed),
      })),
    ...records
      .filter((record) =>
        holdsAll(() => `${recordTitle(record, now)} ${recordText(record)}`, words),
      )
      .map((record): Listed => ({
        kind: 'record',
        record,
        title: recordTitle(record, now),
        day: dayIn(record.shared.day || record.changed),
      })),
  ];
  return rows.toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1));
}

const holdsAll = (text: () => string, words: readonly string[]): boolean => {
  if (words.length === 0) return true;
  const bared = bare(text());
  return words.every((word) => bared.includes(word));
};

/** Letters beyond the plain ones, and not only the marks that every text has. */
const ACCENTED = /[^\p{ASCII}’‘“”–—…•]/u;

function bare(text: string): string {
  const plain = ACCENTED.test(text) ? text.normalize('NFD').replaceAll(/\p{M}/gu, '') : text;
  return plain.replaceAll(/[’‘]/g, "'").toLowerCase();
}

const planText = ({ child, meets, answers, replies, ownReminders, lessons }: Plan): string =>
  [
    child,
    meets,
    ...Object.values(answers),
    ...Object.values(replies),
    ...[...ownReminders, ...lessons].map(({ words }) => words),
  ].join('\n');

const recordText = ({ shared, onlyYou }: MeetingRecord): string =>
  [
    shared.child,
    ...Object.values(shared.fields),
    ...[...shared.outcomes, ...shared.lastTime].map(({ words }) => words),
    ...shared.commitments.flatMap(({ who, what }) => [who, what]),
    ...Object.values(onlyYou),
  ].join('\n');

import type { RecordFieldId } from './fields.ts';
import type {
  Commitment,
  Copy,
  JudgedOutcome,
  Judgement,
  MeetingRecord,
  Outcome,
  PrivateSide,
  Review,
  SharedSide,
} from './record.ts';

/** What is said in a field of the side that is shared, or nothing. */
export const fieldOf = ({ fields }: Pick<SharedSide, 'fields'>, id: RecordFieldId): string =>
  Object.hasOwn(fields, id) ? (fields[id] ?? '') : '';

/** The record with something on the side that is shared set anew. */
export const withShared = (
  record: MeetingRecord,
  part: Partial<SharedSide>,
  now: string,
): MeetingRecord => ({ ...record, shared: { ...record.shared, ...part }, changed: now });

/** The record with something on your own side set anew. */
export const withPrivate = (
  record: MeetingRecord,
  part: Partial<PrivateSide>,
  now: string,
): MeetingRecord => ({ ...record, onlyYou: { ...record.onlyYou, ...part }, changed: now });

/** The record with a field written; an empty one is taken away. */
export function withField(
  record: MeetingRecord,
  id: RecordFieldId,
  words: string,
  now: string,
): MeetingRecord {
  const others = Object.entries(record.shared.fields).filter(([key]) => key !== id);
  const fields = Object.fromEntries(words.trim() === '' ? others : [...others, [id, words]]);
  return withShared(record, { fields }, now);
}

/** The record with an outcome of last time judged. */
export const withJudgement = (
  record: MeetingRecord,
  id: string,
  part: { readonly judged: Judgement | null; readonly seen: string },
  now: string,
): MeetingRecord =>
  withShared(record, { lastTime: changed<JudgedOutcome>(record.shared.lastTime, id, part) }, now);

/** The record with an outcome put in or changed; one without words is taken away. */
export const withOutcome = (record: MeetingRecord, outcome: Outcome, now: string): MeetingRecord =>
  withShared(record, { outcomes: put(record.shared.outcomes, outcome, outcome.words) }, now);

/** The record with a commitment put in or changed; one without words is taken away. */
export const withCommitment = (
  record: MeetingRecord,
  commitment: Commitment,
  now: string,
): MeetingRecord =>
  withShared(
    record,
    { commitments: put(record.shared.commitments, commitment, commitment.what) },
    now,
  );

/** The record with a copy put in or changed; one for nobody is taken away. */
export const withCopy = (record: MeetingRecord, copy: Copy, now: string): MeetingRecord =>
  withShared(record, { copies: put(record.shared.copies, copy, copy.who) }, now);

/** The record with the next meeting set. */
export const withReview = (
  record: MeetingRecord,
  review: Partial<Review>,
  now: string,
): MeetingRecord => withShared(record, { review: { ...record.shared.review, ...review } }, now);

interface Named {
  readonly id: string;
}

const changed = <T extends Named>(list: readonly T[], id: string, part: Partial<T>): readonly T[] =>
  list.map((each) => (each.id === id ? { ...each, ...part } : each));

function put<T extends Named>(list: readonly T[], one: T, words: string): readonly T[] {
  if (words.trim() === '') return list.filter(({ id }) => id !== one.id);
  return list.some(({ id }) => id === one.id) ? changed(list, one.id, one) : [...list, one];
}

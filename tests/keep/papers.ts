import fc from 'fast-check';
import {
  DOERS,
  JUDGEMENTS,
  MEETINGS,
  QUESTION_IDS,
  RECORD_FIELD_IDS,
  STAKES,
  STANCES,
  type MeetingRecord,
  type Plan,
} from '../../src/practice/planning.ts';

const words = fc.string({ maxLength: 30 });
const id = fc.oneof(fc.uuid(), fc.constantFrom('__proto__', 'constructor', 'a/b'));
const day = fc.constantFrom('', '2026-12-03', '2027-01-28');
const time = fc.constantFrom('2026-11-24T12:00:00.000+00:00', '2027-02-01T08:00:00.000+00:00');
const key = fc.oneof(fc.constantFrom(...QUESTION_IDS), fc.constantFrom('__proto__', 'toString'));
const texts = fc
  .array(fc.tuple(key, words))
  .map((pairs): Readonly<Record<string, string>> => Object.fromEntries(pairs));
const none = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

/** Any sound plan. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  version: fc.constant(1 as const),
  ...{ id, thread: id, child: words, meets: words, day, time: words },
  meeting: none(fc.constantFrom(...MEETINGS)),
  stance: none(fc.constantFrom(...STANCES)),
  stakes: none(fc.constantFrom(...STAKES)),
  ...{ answers: texts, replies: texts, ticked: texts },
  ownReminders: fc.array(fc.record({ id, words }), { maxLength: 3 }),
  lessons: fc.array(fc.record({ attempt: id, on: time, words }), { maxLength: 3 }),
  rehearsals: fc.array(id, { maxLength: 3 }),
  ...{ started: time, changed: time, keptOnUntil: none(fc.constant('2027-08-31')) },
});

const outcome = { id, words, by: day };

/** Any sound record. */
export const records: fc.Arbitrary<MeetingRecord> = fc.record({
  version: fc.constant(1 as const),
  ...{ id, thread: id, plan: none(id), previous: none(id) },
  shared: fc.record({
    ...{ child: words, day, time: words, sent: day },
    meeting: none(fc.constantFrom(...MEETINGS)),
    fields: fc
      .array(fc.tuple(fc.constantFrom(...RECORD_FIELD_IDS), words))
      .map((pairs) => Object.fromEntries(pairs) as MeetingRecord['shared']['fields']),
    lastTime: fc.array(
      fc.record({ ...outcome, judged: none(fc.constantFrom(...JUDGEMENTS)), seen: words }),
      { maxLength: 2 },
    ),
    outcomes: fc.array(fc.record(outcome), { maxLength: 2 }),
    commitments: fc.array(
      fc.record({
        ...{ id, doer: fc.constantFrom(...DOERS), who: words, what: words, by: day },
        done: none(fc.constant('2026-12-11')),
      }),
      { maxLength: 2 },
    ),
    informed: fc.array(words, { maxLength: 2 }),
    review: fc.record({ day, time: words, place: words }),
    copies: fc.array(fc.record({ id, who: words, given: fc.boolean() }), { maxLength: 2 }),
  }),
  onlyYou: fc.record({ notes: words, felt: words, turned: words, true: words, next: words }),
  ...{ started: time, changed: time, keptOnUntil: none(fc.constant('2027-08-31')) },
});

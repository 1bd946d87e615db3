import fc from 'fast-check';
import type { BeatId, ChoiceId, ScenarioId } from '../../src/language/index.ts';
import { CHILD_OUTCOMES, RELATIONSHIPS } from '../../src/language/index.ts';
import { startAttempt, type Attempt } from '../../src/practice/index.ts';

/** An attempt at its start, with a word for anything that matters to a test. */
export const anAttempt = (part: Partial<Attempt> = {}): Attempt => ({
  ...startAttempt(
    { id: 'a1', scenario: 'so-test-her' as ScenarioId, hash: 'h1', lastLine: 'So?' },
    '2026-11-18T16:42:00.000Z',
  ),
  ...part,
});

/** One that ended at a beat. */
export const ended = (id: string, beat: string, on: string): Attempt =>
  anAttempt({
    id,
    ended: on,
    changed: on,
    endingBeat: beat as BeatId,
    ending: { relationship: 'intact', child: 'step', safe: false },
  });

/** Keys that have a meaning in JavaScript are among them. */
const key = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', '1', 'hasOwnProperty'),
);
const records = fc
  .array(fc.tuple(key, fc.string()))
  .map((pairs): Readonly<Record<string, string>> => Object.fromEntries(pairs));
const times = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const end = fc.record({
  ended: times,
  endingBeat: fc.string({ minLength: 1 }) as fc.Arbitrary<BeatId>,
  ending: fc.record({
    relationship: fc.constantFrom(...RELATIONSHIPS),
    child: fc.constantFrom(...CHILD_OUTCOMES),
    safe: fc.boolean(),
  }),
});

/** Any sound attempt. */
export const attempts: fc.Arbitrary<Attempt> = fc
  .record({
    id: fc.oneof(fc.uuid(), fc.constantFrom('__proto__', 'constructor')),
    scenario: fc.string({ minLength: 1 }) as fc.Arbitrary<ScenarioId>,
    hash: fc.string(),
    choices: fc.array(fc.string() as fc.Arbitrary<ChoiceId>),
    ownWords: records,
    draft: fc.string(),
    notes: records,
    reflections: records,
    started: times,
    changed: times,
    lastLine: fc.string(),
    end: fc.option(end),
  })
  .map(({ end: ending, ...attempt }) => ({
    ...attempt,
    ...(ending ?? { ended: null, ending: null, endingBeat: null }),
  }));

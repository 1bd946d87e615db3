import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../../src/language/index.ts';
import { remindersOf } from '../../../src/practice/plan/between.ts';
import {
  answerTo,
  withAnswer,
  withHead,
  withLesson,
  withOwnReminder,
  withRehearsal,
  withReply,
  withTick,
} from '../../../src/practice/plan/changes.ts';
import { progressOf } from '../../../src/practice/plan/filled.ts';
import { MEETINGS, STANCES } from '../../../src/practice/plan/meeting.ts';
import { openingOf, openingsFor } from '../../../src/practice/plan/openings.ts';
import { planTitle } from '../../../src/practice/plan/plan.ts';
import { QUESTION_IDS } from '../../../src/practice/plan/question.ts';
import { askedAt, GROUPS, QUESTIONS } from '../../../src/practice/plan/questions/questions.ts';
import { CLAIMS } from '../../../src/practice/plan/thinking/claims/claim-bank.ts';
import { aPlan, answered, NOW } from './plans.ts';

const facts = new Set(
  [...readFileSync('scenarios/facts.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, title]) =>
    slug(title ?? ''),
  ),
);
const LATER = '2026-11-25T09:00:00.000+00:00';

describe('the questions', () => {
  it('are each asked once, in six groups, and cover the parts of a good plan', () => {
    expect(QUESTIONS.map(({ id }) => id).toSorted()).toEqual([...QUESTION_IDS].toSorted());
    expect(GROUPS).toHaveLength(6);
    const parts = new Set([2, ...QUESTIONS.map(({ part }) => part)]);
    expect([...parts].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 18 }, (_, at) => at + 1),
    );
  });

  it('rest on facts that there are, as the claims do', () => {
    for (const { id, fact } of [...QUESTIONS, ...CLAIMS]) expect(facts, id).toContain(fact);
  });

  it('say why in one sentence', () => {
    for (const { why } of QUESTIONS) expect(why).toMatch(/^[A-ZÀ-Ý][^.!?]*\.$/);
  });

  it('are only those that matter to the meeting; the rest is folded, and nothing is lost', () => {
    for (const meeting of MEETINGS) {
      const asked = askedAt(meeting);
      const shown = asked.flatMap(({ questions }) => questions).length;
      expect(shown).toBeLessThan(QUESTIONS.length);
      expect(shown).toBeGreaterThan(14);
      expect(shown + asked.flatMap(({ folded }) => folded).length).toBe(QUESTIONS.length);
    }
    expect(askedAt(null).flatMap(({ folded }) => folded)).toEqual([]);
  });
});

describe('a plan', () => {
  it('has a title as soon as there is something to say', () => {
    expect(planTitle(aPlan({ meets: '', child: '' }), NOW)).toBe('A new plan');
    expect(planTitle(aPlan({ day: '2026-12-03' }), NOW)).toBe('Plan for 3 December, R.’s mother');
    expect(planTitle(aPlan({ meets: ' ' }), NOW)).toBe('Plan for R.');
  });

  it('keeps every answer under its question, and forgets an empty one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUESTION_IDS), fc.string(), (id, words) => {
        const plan = withAnswer(answered({ purpose: 'x', offer: 'y' }), id, words, LATER);
        expect(answerTo(plan, id)).toBe(words.trim() === '' ? '' : words);
        expect(plan.changed).toBe(LATER);
        if (id !== 'offer') expect(answerTo(plan, 'offer')).toBe('y');
      }),
    );
  });

  it('is never changed in place', () => {
    const plan = Object.freeze(aPlan());
    withHead(plan, { meeting: 'termly-review' }, LATER);
    withReply(plan, 'defensive-1', 'Nothing bad.', LATER);
    expect(plan).toEqual(aPlan());
  });

  it('remembers a rehearsal once and its lesson as last said', () => {
    const twice = withRehearsal(withRehearsal(aPlan(), 'a1', NOW), 'a1', LATER);
    expect(twice.rehearsals).toEqual(['a1']);
    const one = withLesson(twice, { attempt: 'a1', on: NOW, words: 'Ask first.' });
    const two = withLesson(one, { attempt: 'a1', on: LATER, words: 'Ask, then wait.' });
    expect(two.lessons.map(({ words }) => words)).toEqual(['Ask, then wait.']);
    expect(withLesson(two, { attempt: 'a1', on: LATER, words: '' }).lessons).toEqual([]);
  });

  it('says how far each group is', () => {
    const [first] = progressOf(answered({ purpose: 'x' }, aPlan({ meeting: 'first-concern' })));
    expect(first?.filled).toBe('1 of 2');
    expect(progressOf(answered({ purpose: 'x', 'not-for': 'y' }))[0]?.filled).toBe('done');
    expect(progressOf(aPlan())[3]?.filled).toBe('not begun');
  });
});

describe('what a parent may say', () => {
  it('follows the stance, and every opening can be found again', () => {
    expect(openingsFor(null)).toEqual([]);
    for (const stance of STANCES) {
      const openings = openingsFor(stance);
      expect(openings.length).toBeGreaterThanOrEqual(3);
      for (const opening of openings) expect(openingOf(opening.id)).toEqual(opening);
    }
    expect(openingOf('constructor')).toBeNull();
  });
});

describe('what is to be done before', () => {
  const words = (plan = aPlan()) => remindersOf(plan).map(({ id }) => id);

  it('depends on the meeting and on what was answered', () => {
    expect(words()).not.toContain('rung-first');
    expect(words(answered({ heard: 'no' }))).toContain('rung-first');
    expect(words(answered({ access: 'An interpreter for Somali' }))).toContain('interpreter');
    expect(words(aPlan({ meeting: 'specialist-request' }))).toContain('consent-form');
    expect(words(aPlan({ meeting: 'termly-review' }))).toContain('last-record');
    expect(words(aPlan({ stakes: 'may-have-to-stop' }))).toContain('somebody-near');
  });

  it('is ticked and unticked, the usual and your own', () => {
    const own = withOwnReminder(aPlan(), 'own-1', 'Bring the Lego', NOW);
    const ticked = withTick(withTick(own, 'own-1', true, LATER), 'agenda', true, LATER);
    const done = remindersOf(ticked).filter((each) => each.done !== null);
    expect(done.map(({ id, own: yours }) => [id, yours])).toEqual([
      ['agenda', false],
      ['own-1', true],
    ]);
    const gone = withOwnReminder(ticked, 'own-1', ' ', LATER);
    expect(gone.ownReminders).toEqual([]);
    expect(gone.ticked).toEqual({ agenda: LATER });
    expect(remindersOf(withTick(ticked, 'agenda', false, LATER))[1]?.done).toBeNull();
  });

  it('can be put in other words', () => {
    const plan = withOwnReminder(aPlan(), 'own-1', 'Bring the Lego', NOW);
    expect(withOwnReminder(plan, 'own-1', 'Bring the map', NOW).ownReminders).toEqual([
      { id: 'own-1', words: 'Bring the map' },
    ]);
  });
});

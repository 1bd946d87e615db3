import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CHARTS, pace } from '../../../src/conversation/charts.ts';
import { MOODS, MOVES, PARENTS, type Mood, type Move } from '../../../src/language/index.ts';
import {
  feels,
  feltAfter,
  feltAlong,
  feltWords,
  marked,
  roundOf,
  tapped,
  untapped,
} from '../../../src/practice/roleplay/index.ts';
import { FELT_WORDS } from '../../../src/practice/roleplay/felt/felt.ts';
import { aSession, heard, NOW } from './sessions.ts';

const aParent = fc.constantFrom(...PARENTS);
const someMoves = fc.array(fc.constantFrom<Move>(...MOVES), { maxLength: 30 });

it('goes through the very charts that the conversations go through', () => {
  fc.assert(
    fc.property(aParent, someMoves, (kind, moves) => {
      const felt = feltAfter(feels(CHARTS[kind]), { gauges: { hold: 3 } }, moves);
      expect(feltAlong(felt).map(({ parent }) => parent)).toEqual(
        pace(CHARTS[kind], { gauges: { hold: 3 } }, moves),
      );
    }),
    { numRuns: 60 },
  );
});

it('undoes exactly: whatever follows is as though the tap had never been', () => {
  fc.assert(
    fc.property(aParent, someMoves, fc.constantFrom(...MOVES), (kind, moves, wrong) => {
      const parent = feels(CHARTS[kind]);
      const before = feltAfter(parent, {}, moves);
      const undone = parent.feel(before, wrong).before;
      expect(undone).toBe(before);
      for (const next of MOVES) {
        expect(parent.feel(before, next).parent).toEqual(
          feltAfter(parent, {}, [...moves, next]).parent,
        );
      }
    }),
    { numRuns: 40 },
  );
});

it('changes nothing while nobody taps: two minutes apart or two seconds, the parent is the same', () => {
  const moves: Move[] = ['reflect', 'share-evidence', 'rebut'];
  const soon = moves.reduce((now, move, at) => tapped(now, move, at * 2000, NOW), aSession());
  const late = moves.reduce((now, move, at) => tapped(now, move, at * 122_000, NOW), aSession());
  const felt = [soon, late].map((session) =>
    feltAfter(
      feels(CHARTS.defensive),
      {},
      roundOf(session).taps.map(({ move }) => move),
    ),
  );
  expect(felt[1]?.parent).toEqual(felt[0]?.parent);
});

it('takes back a tap exactly, with its mark, and marks only the tap that was meant', () => {
  const session = heard(aSession(), ['reflect', 'rebut']);
  const third = marked(tapped(session, 'blame', 25_000, NOW), 2, NOW);
  expect(roundOf(third).taps.map(({ more }) => more)).toEqual([false, false, true]);
  expect(untapped(third, NOW)).toEqual(session);
  expect(marked(marked(session, 1, NOW), 1, NOW)).toEqual(session);
  expect(untapped(aSession(), NOW)).toEqual(aSession());
});

it.each(PARENTS)('has words for every mood of the %s parent, none with a number', (kind) => {
  const words: unknown = FELT_WORDS[kind];
  expect(Object.keys(words as object).toSorted()).toEqual(([...MOODS[kind]] as Mood[]).toSorted());
  const lines = JSON.stringify(words);
  expect(lines).not.toMatch(/\d/);
  expect(lines).not.toMatch(/\b(?:he|she|him|her|his|hers|himself|herself)\b/i);
});

it('says something else the next time, where nothing moved', () => {
  const parent = feels(CHARTS['denies-need']);
  const once = parent.feel(parent.begin({}), 'steady');
  const twice = parent.feel(once, 'steady');
  const [first, second] = [once, twice].map((feeling) => feltWords(feeling, 'Sam').feels);
  expect(once.parent.mood).toBe(twice.parent.mood);
  expect(first).not.toBe(second);
});

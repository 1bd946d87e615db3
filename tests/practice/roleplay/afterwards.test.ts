import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/conversation/charts.ts';
import { MOVES, type Move } from '../../../src/language/index.ts';
import {
  MOVE_GROUPS,
  clockWords,
  feels,
  feltAfter,
  hardestTwoMinutes,
  heardBetween,
  kitOf,
  roundOf,
  timeline,
  toTry,
  type Tap,
} from '../../../src/practice/roleplay/index.ts';
import { scenarios, soundOf } from '../../bench/scenarios.ts';
import { aSession, heard } from './sessions.ts';

const moments = (taps: readonly Tap[]) =>
  timeline(
    taps,
    feltAfter(
      feels(CHARTS.defensive),
      {},
      taps.map(({ move }) => move),
    ),
    'Sam',
  );
const at = (minutes: number, move: Move): Tap => ({ move, at: minutes * 60_000, more: false });

it('puts the parent’s line beside every tap', () => {
  const { taps } = roundOf(heard(aSession(), ['affirm', 'blame']));
  const [first, second] = moments(taps);
  expect([first?.direction, second?.direction]).toEqual(['opened', 'closed']);
  expect(first?.felt.name).toBe('On guard');
  expect(second?.felt.name).toBe('Hitting back');
});

it('tells what was heard between two minutes, each move once', () => {
  const taps = [
    at(2.99, 'rebut'),
    at(3, 'reflect'),
    at(4, 'reflect'),
    at(4.9, 'affirm'),
    at(5, 'blame'),
  ];
  expect(heardBetween(taps, 3, 5)).toEqual(['reflect', 'affirm']);
  expect(clockWords(187_999)).toBe('3:07');
});

it('finds the two minutes in which the parent closed most often', () => {
  const taps = [at(0.5, 'rebut'), at(3, 'reflect'), at(4, 'blame'), at(5, 'threaten')];
  const { from, to } = hardestTwoMinutes(moments(taps), 8 * 60_000);
  expect([from, to]).toEqual([3.75 * 60_000, 5.75 * 60_000]);
  expect(hardestTwoMinutes([], 60_000)).toEqual({ from: 0, to: 60_000 });
});

describe('two things to try', () => {
  const tryAfter = (...moves: Move[]) => toTry(roundOf(heard(aSession(), moves)).taps);

  it('come from what was heard and when', () => {
    expect(tryAfter('share-evidence', 'share-evidence')[0]).toMatch(/before you tell/);
    expect(tryAfter('reflect', 'rebut', 'affirm', 'affirm')[0]).toMatch(/lands badly/);
    expect(tryAfter('reflect', 'rebut', 'own-it')[0]).not.toMatch(/lands badly/);
  });

  it('are always two, and never the same two', () => {
    const everything = MOVES.filter((move) => move !== 'share-evidence');
    for (const moves of [[], everything, ['invite-story', ...MOVES] as Move[]]) {
      const [one, other] = tryAfter(...moves);
      expect(one).toMatch(/\w/);
      expect(other).toMatch(/\w/);
      expect(one).not.toBe(other);
    }
  });
});

it('groups the 22 moves, each once', () => {
  expect(MOVE_GROUPS.flatMap(({ moves }) => moves).toSorted()).toEqual([...MOVES].sort());
});

describe.each(scenarios)('the kit of $name', (file) => {
  const { scenario } = soundOf(file);
  const { parent, practitioner } = kitOf(scenario);

  it('gives the parent a way in, something kept back, and lines with two doors', () => {
    expect(parent.opening?.words).toMatch(/\w/);
    expect(parent.keptBack.length).toBeGreaterThanOrEqual(2);
    expect(parent.doors.length).toBeGreaterThanOrEqual(1);
    expect(JSON.stringify(parent)).not.toContain('{child}');
  });

  it('keeps how it could end, and what the practitioner knows, off the parent’s card', () => {
    const endings = scenario.beats.filter(({ ending }) => ending !== null);
    const thoughts = JSON.stringify(endings.map((beat) => beat.thoughts));
    for (const words of parent.keptBack) expect(thoughts).not.toContain(words);
    expect(practitioner.briefing).toBe(scenario.briefing);
  });
});

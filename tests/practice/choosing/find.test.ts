import { describe, expect, it } from 'vitest';
import type { PrincipleId } from '../../../src/language/index.ts';
import {
  ANYTHING,
  foundAmong,
  isWanted,
  looksFor,
  phaseOf,
  waysToFind,
  type Findable,
  type Wanted,
} from '../../../src/practice/choosing.ts';

const STEP = 'one-small-step' as PrincipleId;
const room: Findable = {
  title: 'The bottom room',
  summary: 'A father who read late.',
  parent: 'denies-need',
  setting: 'Primary, Year 4',
  minutes: 12,
  principles: [{ id: STEP, title: 'One small step' }],
  themes: ['SEN support'],
  briefing: 'Zoë reads ten words a minute.',
};
const finds = (wanted: Partial<Wanted>) => isWanted(room, { ...ANYTHING, ...wanted });

describe('what is wanted', () => {
  it.each<[string, Partial<Wanted>, Partial<Wanted>]>([
    ['parent', { parent: 'denies-need' }, { parent: 'defensive' }],
    ['phase', { phase: 'primary' }, { phase: 'secondary' }],
    ['theme', { theme: 'SEN support' }, { theme: 'Exams' }],
    ['minutes', { minutes: 12 }, { minutes: 10 }],
    ['principle', { principle: STEP }, { principle: 'hear-before-you-tell' as PrincipleId }],
    ['words', { words: 'FATHER zoe step' }, { words: 'father mother' }],
  ])('is found by %s, and only so', (_, found, not) => {
    expect(finds(found)).toBe(true);
    expect(finds(not)).toBe(false);
  });

  it('is found in every way at once, or not', () => {
    expect(finds({ parent: 'denies-need', phase: 'primary', words: 'late' })).toBe(true);
    expect(finds({ parent: 'denies-need', phase: 'early', words: 'late' })).toBe(false);
  });

  it('is anything where nothing is named', () => {
    expect([finds({}), looksFor(ANYTHING)]).toEqual([true, false]);
    expect(looksFor({ ...ANYTHING, words: '  ' })).toBe(false);
    expect(looksFor({ ...ANYTHING, minutes: 10 })).toBe(true);
  });
});

it.each([
  ['Primary, Reception', 'early'],
  ['A nursery', 'early'],
  ['Primary, Year 6', 'primary'],
  ['Year 7, an academy', 'secondary'],
  ['Secondary, Year 11', 'secondary'],
  ['A secondary school', 'secondary'],
  ['By telephone', null],
] as const)('“%s” is %s', (setting, phase) => expect(phaseOf(setting)).toBe(phase));

it('can be looked for only in ways that tell some from others', () => {
  const long = { ...room, id: 'long', minutes: 18, themes: ['Exams', 'SEN support'] };
  expect(waysToFind([room, long])).toEqual({
    parent: ['denies-need'],
    phase: ['primary'],
    theme: ['Exams', 'SEN support'],
    minutes: [12, 15],
    principle: [{ id: STEP, title: 'One small step' }],
  });
  expect(foundAmong([long], ANYTHING)).toBeNull();
  expect(foundAmong([long, { ...room, id: 'room' }], { ...ANYTHING, theme: 'Exams' })).toEqual(
    new Set(['long']),
  );
});

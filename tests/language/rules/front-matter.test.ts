import { describe, expect, it } from 'vitest';
import { ofFile, sentences } from './meeting.ts';

const BEATS = '# Talk\n\n## Opening\n\n`ending intact step`\n';
const SOUND = {
  scenario: '1',
  summary: 'A talk.',
  parent: 'denies-need',
  people: '\n  parent: Ms Hale\n  child: Theo\n  you: Mrs Byrne',
  setting: 'Primary',
  minutes: '8',
};

/** A file whose front matter differs from a sound one in some keys; null leaves a key out. */
const file = (changes: Readonly<Record<string, string | null>>): string => {
  const keys = Object.entries({ ...SOUND, ...changes });
  const lines = keys.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n\n${BEATS}`;
};

describe('front matter', () => {
  it('is sound', () => expect(ofFile(file({}))).toEqual([]));

  it.each([
    ['missing', BEATS, '1:1'],
    ['not closed', `---\nscenario: 1\n\n${BEATS}`, '1:1'],
    ['empty', `---\n---\n\n${BEATS}`, '1:1'],
    ['of comments alone', `---\n# x\n---\n\n${BEATS}`, '1:1'],
    ['a list', `---\n- 1\n---\n\n${BEATS}`, '1:1'],
    ['with a key twice', `---\nscenario: 1\nscenario: 1\n---\n\n${BEATS}`, '3:1'],
    ['too long', `---\na: ${'x'.repeat(70_000)}\n---\n\n${BEATS}`, '1:1'],
  ])('%s is said once, and nothing else of it', (_, text, place) => {
    expect(ofFile(text)).toEqual([`${place} front-matter`]);
  });

  it('nested without end is refused, not followed', () => {
    const said = ofFile(`---\na: ${'['.repeat(50_000)}\n---\n\n${BEATS}`);
    expect(said).toEqual([expect.stringMatching(/^2:\d+ front-matter$/)]);
  });

  it('is looked for at the very start only', () => {
    expect(ofFile(`\n${file({})}`)).toContain('1:1 front-matter');
  });
});

describe('missing-key', () => {
  it.each(Object.keys(SOUND))('%s', (key) => {
    expect(ofFile(file({ [key]: null }))).toEqual(['1:1 missing-key']);
  });

  it('stands at the line that opens the map', () => {
    expect(ofFile(file({ people: '\n  parent: Ms Hale\n  you: Mrs Byrne' }))).toEqual([
      '5:1 missing-key',
    ]);
    expect(ofFile(file({ reviewed: '\n  - by: SENCo' }))).toEqual(['12:5 missing-key']);
  });
});

describe('unknown-key', () => {
  it.each([
    [{ principel: 'x' }, '11:1'],
    [{ starts: '\n  thread: 1' }, '12:3'],
    [{ starts: '\n  __proto__: 1' }, '12:3'],
    [{ track: '\n  heard: You heard.' }, '12:3'],
    [{ track: '\n  if: You heard.' }, '12:3'],
    [{ track: '\n  1st: You heard.' }, '12:3'],
    [{ track: '\n  a b: You heard.' }, '12:3'],
    [{ track: '\n  __proto__: You heard.' }, '12:3'],
    [{ reviewed: '\n  - by: SENCo\n    on: 2026-01-02\n    off: x' }, '14:5'],
  ])('%j', (changes, place) => {
    expect(ofFile(file(changes))).toEqual([`${place} unknown-key`]);
  });

  it('suggests the nearest', () => {
    expect(sentences(file({ principle: '[]' }))).toContain('“principles”');
    expect(sentences(file({ starts: '\n  trsut: 1' }))).toContain('“trust”');
  });

  it('lets people and marks be called what is no word of the language', () => {
    expect(ofFile(file({ track: '\n  constructor: You did.\n  élan: You had it.' }))).toEqual([]);
  });
});

describe('bad-value', () => {
  it.each([
    [{ scenario: '2' }, '2:1'],
    [{ scenario: '"1"' }, '2:1'],
    [{ summary: '' }, '3:1'],
    [{ summary: '[a]' }, '3:1'],
    [{ parent: 'denies' }, '4:1'],
    [{ people: 'Ms Hale' }, '5:1'],
    [{ people: '\n  parent: 5\n  child: Theo\n  you: Mrs Byrne' }, '6:3'],
    [{ people: '\n  parent: "{you}"\n  child: Theo\n  you: Mrs Byrne' }, '6:3'],
    [{ setting: '&a b\nminutes: *a', minutes: null }, '10:1'],
    [{ minutes: '8.5' }, '10:1'],
    [{ minutes: '0' }, '10:1'],
    [{ minutes: 'eight' }, '10:1'],
    [{ starts: '5' }, '11:1'],
    [{ starts: '\n  trust: 5' }, '12:3'],
    [{ starts: '\n  pole: 3' }, '12:3'],
    [{ starts: '\n  trust: high' }, '12:3'],
    [{ starts: '\n  mood: hot' }, '12:3'],
    [{ track: '[a]' }, '11:1'],
    [{ track: '\n  asked:' }, '12:3'],
    [{ principles: 'a-principle' }, '11:1'],
    [{ reviewed: '2026-01-02' }, '11:1'],
    [{ reviewed: '\n  - by: SENCo\n    on: 2026-02-30' }, '13:5'],
    [{ reviewed: '\n  - by: SENCo\n    on: today' }, '13:5'],
  ])('%j', (changes, place) => {
    expect(ofFile(file(changes))).toEqual([`${place} bad-value`]);
  });

  it('allows every key its values', () => {
    const changes = {
      starts: '\n  trust: 4\n  pole: 0\n  mood: nodding',
      track: '\n  asked: You asked {child}.',
      principles: '[a-principle]',
      reviewed: '\n  - by: SENCo\n    on: 2024-02-29',
    };
    expect(ofFile(file(changes))).toEqual([]);
  });
});

it('unknown-principle and unknown-placeholder are said of the front matter at their own place', () => {
  expect(ofFile(file({ principles: '\n  - a-prinicple' }))).toEqual(['12:5 unknown-principle']);
  expect(ofFile(file({ track: '\n  asked: You asked {chld}.' }))).toEqual([
    '12:20 unknown-placeholder',
  ]);
});

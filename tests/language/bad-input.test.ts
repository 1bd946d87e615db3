import { describe, expect, it } from 'vitest';
import { read, readFacts, readPrinciples } from '../../src/language/reading.ts';

const NOTHING = { facts: [], principles: [] };
const front = (more = '', people = 'people: { parent: Ms Hale, child: Theo, you: Mrs Byrne }') =>
  `---\nscenario: 1\nsummary: A talk.\nparent: denies-need\n${people}\nsetting: Primary\nminutes: 8\n${more}---\n\n# Talk\n\nYou asked her in.\n\n`;
const BEATS =
  '## Opening\n\n> Well?\n\n- [“How are evenings?”](#close) `invite-story`\n\n  You asked.\n\n## Close\n\n`ending intact step`\n';

/** No text takes longer than this to read, in milliseconds. */
const PATIENCE = 10_000;

function codesOf(text: string | Uint8Array): string[] {
  const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
  const reading = read(text, 'bad', NOTHING);
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  return reading.diagnostics.map(({ code }) => code);
}

describe('what somebody could put into a file', () => {
  it.each([
    ['quotes in quotes without end', `${front()}## O\n\n${'> '.repeat(100_000)}x\n`, 'no-way-on'],
    ['lists in lists', `${front()}## O\n\n${nested(900)}\n`, 'choice-without-link'],
    [
      'brackets that never close',
      `${front()}## O\n\n- [“a”](#b) \`if ${'('.repeat(100_000)}\``,
      'bad-condition',
    ],
    [
      'a thousand nots',
      `${front()}## O\n\n- [“a”](#b) \`if ${'not '.repeat(9_000)}asked\``,
      'bad-condition',
    ],
    ['one line of half a mebibyte', `${front()}## O\n\n${'word '.repeat(100_000)}\n`, 'no-way-on'],
    [
      'ten thousand beats',
      front() + Array.from({ length: 10_000 }, (_, at) => `## b${at}\n\n`).join(''),
      'no-way-on',
    ],
    ['lists of lists in YAML', `---\na: ${'['.repeat(100_000)}\n---\n`, 'front-matter'],
    ['maps of maps in YAML', `---\na: ${'{a: '.repeat(50_000)}\n---\n`, 'front-matter'],
    ['keys that are lists', '---\n? [a]\n: b\n---\n', 'missing-key'],
    ['a file cut off in its front matter', front().slice(0, 60), 'front-matter'],
    ['a file cut off in a beat', (front() + BEATS).slice(0, -25), 'no-way-on'],
    ['a file cut off in a choice', front() + BEATS.slice(0, 45), 'choice-without-move'],
  ])(
    '%s: a diagnostic, and soon',
    (_, text, code) => {
      const begun = performance.now();
      expect(codesOf(text)).toContain(code);
      expect(performance.now() - begun).toBeLessThan(PATIENCE);
    },
    2 * PATIENCE,
  );

  it('a YAML bomb is no map that we know, and does not go off', () => {
    const lines = 'bcdefgh'.split('').map((name, at) => {
      const before = `*${'abcdefgh'.charAt(at)}`;
      return `${name}: &${name} [${Array(9).fill(before).join(',')}]`;
    });
    const begun = performance.now();
    const codes = codesOf(`---\na: &a [x]\n${lines.join('\n')}\n---\n${BEATS}`);
    expect(codes.length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(PATIENCE);
  });

  it('a map that holds itself is read', () => {
    expect(codesOf('---\n&a a: *a\n---\n')).toContain('missing-key');
  });

  it('bytes that are no text', () => {
    expect(codesOf(Uint8Array.of(0x23, 0x20, 0xff, 0xfe))).toEqual(['not-text']);
    expect(codesOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toEqual([
      'not-text',
    ]);
    expect(codesOf(new Uint8Array(1024 * 1024 + 1))).toEqual(['not-text']);
  });
});

describe('names that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s as a key', (name) => {
    expect(codesOf(`${front(`${name}: { polluted: 1 }\n`)}${BEATS}`)).toContain('unknown-key');
  });

  it.each(['constructor', 'valueof'])('%s as a mark, a beat and a person', (name) => {
    const people = `people: { parent: Ms Hale, child: Theo, you: Mrs Byrne, ${name}: Sam }`;
    const text = `${front(`track: { ${name}: You asked. }\n`, people)}## Opening

> **Sam:** Well, {${name}}?

- [“How are evenings?”](#${name}) \`invite-story\` \`set ${name}\`

  You asked.

- [“And mornings?”](#${name}) \`reflect\` \`if ${name} or seen ${name}\`

  You asked again.

## ${name}

\`ending intact step\`
`;
    const reading = read(text, 'bad', NOTHING);
    expect(reading.diagnostics).toEqual([]);
    if (reading.kind !== 'sound') throw new Error('It has no fault.');
    expect(reading.scenario.beats.map(({ id }) => id)).toEqual(['opening', name]);
    expect(reading.scenario.track.map(({ id }) => id)).toEqual([name]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s where nothing is called so', (name) => {
    const text = `${front()}## Opening

> **${name}:** Hello, {${name}}.

- [“Go.”](#${name}) \`reflect\` \`set ${name}\` \`if ${name}\` \`${name}\`

  See [it](facts.md#${name}) and [that](principles.md#${name}).
`;
    expect(codesOf(text)).toEqual(
      expect.arrayContaining(['unknown-beat', 'unknown-mark', 'bad-condition', 'unknown-fact']),
    );
  });

  it('as the title of a fact or a principle', () => {
    const text = '## constructor\n\nSo it is. Source: A book. Last checked: 2026-11-01.\n';
    expect(readFacts(text).facts.map(({ id }) => id)).toEqual(['constructor']);
    expect(readPrinciples(text).principles.map(({ id }) => id)).toEqual(['constructor']);
  });
});

describe('characters that turn text about', () => {
  it('are words like any other, and a fault stands where it stands', () => {
    const text = `${front()}## Opening\n\n> \u202Ewell\u202C \u2066then\u2069?\n\n\`unheard\u202Eof\`\n`;
    const reading = read(text, 'bad', NOTHING);
    const fault = reading.diagnostics.find(({ code }) => code === 'unknown-word');
    expect(fault).toMatchObject({ line: 18, column: 1 });
  });
});

/** Lists in lists, each two spaces further in. */
function nested(depth: number): string {
  return Array.from({ length: depth }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n');
}

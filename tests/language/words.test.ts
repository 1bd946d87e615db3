import { describe, expect, it } from 'vitest';
import { hash, plain, slug, type Prose } from '../../src/language/index.ts';
import { frame } from '../../src/language/reading.ts';
import { nearest, slips } from '../../src/language/nearest.ts';

it.each([
  ['Close!', 'close'],
  ['What school sees', 'what-school-sees'],
  ['“Why?” — she asks', 'why--she-asks'],
  ['Café no. 2', 'café-no-2'],
  ['snake_case-and 👍', 'snake_case-and-'],
  ['…', ''],
])('the slug of %j is %j', (heading, wanted) => expect(slug(heading)).toBe(wanted));

it('a hash tells texts apart and stays the same', () => {
  expect(hash('')).toBe('0bdcb81aee8d83');
  expect(hash('a')).not.toBe(hash('b'));
  expect(hash('ab')).not.toBe(hash('ba'));
});

describe('the nearest word', () => {
  it.each([
    ['onse', 'once'],
    ['ocne', 'once'],
    ['ONCE', 'once'],
    ['refelct', 'reflect'],
    ['something-else', null],
    ['', null],
    ['x'.repeat(1000), null],
  ])('of %j is %j', (word, wanted) => expect(nearest()(word, ['once', 'reflect'])).toBe(wanted));

  it('counts a swap as one slip', () => {
    expect([slips('ab', 'ba', 3), slips('abc', 'xyz', 2), slips('a', 'abcd', 2)]).toEqual([
      1, 3, 3,
    ]);
  });

  it('is not looked for without end', () => {
    const guess = nearest(3);
    expect(['onse', 'onse', 'onse', 'onse'].map((word) => guess(word, ['once']))).toEqual([
      'once',
      'once',
      'once',
      null,
    ]);
  });
});

it('plain words keep no marks, and an empty line stands between blocks', () => {
  const prose: Prose = [
    {
      kind: 'paragraph',
      of: [
        { kind: 'strong', of: [{ kind: 'text', text: 'So' }] },
        { kind: 'text', text: ', no.' },
      ],
    },
    {
      kind: 'list',
      start: null,
      items: [[{ kind: 'paragraph', of: [{ kind: 'code', text: 'a' }] }]],
    },
  ];
  expect(plain(prose)).toBe('So, no.\n\na');
  expect(plain([{ kind: 'text', text: 'a' }, { kind: 'break' }, { kind: 'text', text: 'b' }])).toBe(
    'a\nb',
  );
});

it('a frame shows the line with carets under the words', () => {
  const diagnostic = {
    code: 'unknown-placeholder',
    severity: 'error',
    line: 2,
    column: 4,
    length: 5,
    message: 'Nobody.',
    mend: 'Mend it.',
  } as const;
  expect(frame('a.md', '\uFEFFone\r\n\tan {who} x\r\n', diagnostic)).toBe(
    'a.md:2:4 error unknown-placeholder: Nobody.\n  2 | \tan {who} x\n    | \t  ^^^^^\n  Mend it.',
  );
  const long = frame('a.md', `${'x'.repeat(5000)}{who}`, { ...diagnostic, line: 1, column: 5001 });
  expect(long.split('\n')[1]?.length).toBeLessThan(140);
  expect(long).toContain('{who}');
});

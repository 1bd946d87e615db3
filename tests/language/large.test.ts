import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/reading.ts';
import { FRAGMENTS, FRONT } from './fragments.ts';

const NOTHING = { facts: [], principles: [] };
const HEAD = `${FRONT}# Talk\n\n## Opening\n\n`;
const MEBIBYTE = 1024 * 1024;
const EIGHTH = MEBIBYTE / 8;

const filled = (piece: string, size: number): string =>
  HEAD + piece.repeat(Math.floor((size - HEAD.length) / new TextEncoder().encode(piece).length));

/** Texts over which a careless reader goes again and again. Each would take minutes or more at
 * this length if the time grew with the square of the length, so the runner's own limit tells. */
describe('an eighth of a mebibyte is read', () => {
  it.each([
    ['[', ']', '![', '](b', '[a](', '[[a](#b)', '[a](<', '[a](b "'],
    ['*a ', 'a*', '*a_', '**x* ', '*a **b ', '~a~~b', '_a_'],
    ['`a``b```', '<!-- ', '<a b="', '<?', '&a', '{a', '(www.', '*www..', '(http://(', 'a@'],
    ['> ', '> - ', '- a\n', '  - a\n', '> a\na\n', '1. > ', 'a\n', '\t', ' ', '\n'],
    ['> `else` a\n\n', '> `if asked` a\n\n', '## A\n\n', '[a]: b\n\n[a] ', 'a|b\n-|-\n', '{x} '],
  ])(
    'of %j and others',
    (...pieces) => {
      for (const piece of pieces) {
        expect(read(filled(piece, EIGHTH), 'large', NOTHING).hash).toHaveLength(14);
      }
    },
    120_000,
  );

  it('of marks nested without end', () => {
    const half = EIGHTH / 2 - HEAD.length;
    for (const [before = '', after = ''] of ['**', '[]', '``', '{}', '()']) {
      const { diagnostics } = read(HEAD + before.repeat(half) + after.repeat(half), 'x', NOTHING);
      expect(diagnostics.map(({ code }) => code)).toContain('no-way-on');
    }
  }, 60_000);
});

it('the time grows with the length, not with its square', () => {
  const time = (text: string): number => {
    const start = performance.now();
    read(text, 'large', NOTHING);
    return performance.now() - start;
  };
  const whole = FRAGMENTS.filter((piece) => piece !== FRONT).join('');
  const small = filled(whole, MEBIBYTE / 64);
  const large = filled(whole, MEBIBYTE / 2);
  time(small);
  const least = (text: string): number => Math.min(time(text), time(text), time(text));
  expect(least(large) / least(small)).toBeLessThan(32 * 8);
}, 120_000);

describe('not-text', () => {
  it('is more than a mebibyte, and nothing else is said', () => {
    const [only, ...others] = read('x'.repeat(MEBIBYTE + 1), 'large', NOTHING).diagnostics;
    expect([only?.code, others]).toEqual(['not-text', []]);
    const wide = read('é'.repeat(MEBIBYTE / 2 + 1), 'large', NOTHING).diagnostics;
    expect(wide.map(({ code }) => code)).toEqual(['not-text']);
  });

  it('stands where the text stops being text', () => {
    const bytes = Uint8Array.from([0x61, 0x0d, 0x0a, 0x62, 0xff]);
    expect(read(bytes, 'large', NOTHING).diagnostics[0]).toMatchObject({ line: 2, column: 2 });
  });
});

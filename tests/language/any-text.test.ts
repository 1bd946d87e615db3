import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READING_CODES } from '../../src/language/index.ts';
import { print, read } from '../../src/language/reading.ts';
import { FRAGMENTS, FRONT } from './fragments.ts';

const NOTHING = { facts: [], principles: [] };
const codes: ReadonlySet<string> = new Set(READING_CODES);

/** What must hold of the reading of any text whatever. */
const holds = (text: string): void => {
  const reading = read(text, 'any', NOTHING);
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const { code, line, column, length, message, mend } of reading.diagnostics) {
    expect(codes).toContain(code);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column - 1).toBeLessThanOrEqual((lines[line - 1] ?? '').length);
    expect(Math.min(line, column, length)).toBeGreaterThan(0);
    expect(message).not.toMatch(/undefined|NaN/);
    expect(mend).not.toMatch(/undefined|NaN/);
  }
  const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
  expect(reading.kind).toBe(errors.length > 0 ? 'unsound' : 'sound');
  if (reading.kind !== 'sound') return;
  const again = read(print(reading.scenario), 'any', NOTHING);
  expect(again.kind === 'sound' && again.scenario).toEqual(reading.scenario);
};

describe('any text', { timeout: 60_000 }, () => {
  it('is read without a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holds));
  });

  it('made of pieces of the language is read without a throw', () => {
    const pieces = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 });
    fc.assert(
      fc.property(pieces, fc.boolean(), (all, whole) => {
        holds((whole ? `${FRONT}# Title\n\n## Opening\n\n` : '') + all.join(''));
      }),
      { numRuns: 500 },
    );
  });

  it('of bytes is read without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(read(bytes, 'any', NOTHING).kind).toBe('unsound');
      }),
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPLORING_CODES } from '../../src/language/index.ts';
import { read, readFacts, readPrinciples } from '../../src/language/reading.ts';

interface Expected {
  readonly about: string;
  readonly figures: unknown;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly line: number | readonly number[] | null;
    readonly column?: number | readonly number[] | null;
    readonly mendIncludes?: string;
  }[];
}

const folder = new URL('../cases/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const expected = JSON.parse(text('expected.json')) as Record<string, Expected>;
const citations = {
  facts: readFacts(text('facts.md')).facts,
  principles: readPrinciples(text('principles.md')).principles,
};
const exploring: readonly string[] = EXPLORING_CODES;
const notCases = ['README.md', 'facts.md', 'principles.md'];

const among = (allowed: number | readonly number[]): readonly number[] =>
  typeof allowed === 'number' ? [allowed] : allowed;

it('knows what to expect of every case', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const cases = files.filter((file) => !notCases.includes(file)).sort();
  expect(cases).toEqual(Object.keys(expected).sort());
});

describe.each(Object.entries(expected))('%s', (name, { about, diagnostics, figures }) => {
  it(about, () => {
    const bytes = readFileSync(new URL(name, folder));
    const reading = read(bytes, name.replace('.md', ''), citations);
    const wanted = diagnostics.filter(({ code }) => !exploring.includes(code));
    expect(reading.diagnostics.map(({ code, severity }) => ({ code, severity }))).toEqual(
      wanted.map(({ code, severity }) => ({ code, severity })),
    );
    wanted.forEach(({ line, column, mendIncludes }, index) => {
      const found = reading.diagnostics[index];
      if (!found) throw new Error('there are as many as are wanted');
      if (line !== null) expect(among(line)).toContain(found.line);
      if (typeof column === 'number' || Array.isArray(column))
        expect(among(column as number | readonly number[])).toContain(found.column);
      const words = `${found.message} ${found.mend}`.toLowerCase();
      expect(words).toContain((mendIncludes ?? '').toLowerCase());
    });
    expect(reading.kind).toBe(figures === null ? 'unsound' : 'sound');
  });
});

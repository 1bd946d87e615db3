import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { print, read, readFacts, readPrinciples } from '../../src/language/reading.ts';

const folder = new URL('../cases/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const citations = {
  facts: readFacts(text('facts.md')).facts,
  principles: readPrinciples(text('principles.md')).principles,
};

const sound = readdirSync(folder).flatMap((name) => {
  const reading = read(readFileSync(new URL(name, folder)), 'case', citations);
  return reading.kind === 'sound' ? [{ name, scenario: reading.scenario }] : [];
});

it('finds cases to print', () => {
  expect(sound.length).toBeGreaterThan(10);
});

it.each(sound)('prints $name so that it reads as the same scenario', ({ scenario }) => {
  const again = read(print(scenario), 'case', citations);
  expect(again.kind === 'sound' ? again.scenario : again.diagnostics).toEqual(scenario);
});

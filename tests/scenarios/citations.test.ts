import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFacts, readPrinciples } from '../../src/language/reading.ts';
import { root } from '../house/source.ts';

const text = (name: string) => readFileSync(join(root, 'scenarios', name), 'utf8');

it('has facts that each say something, name their source and the day they were checked', () => {
  const { facts, faults } = readFacts(text('facts.md'));
  expect(faults).toEqual([]);
  expect(facts.length).toBeGreaterThan(30);
  expect(facts.filter(({ confidence }) => confidence === null)).toEqual([]);
});

it('has principles that each begin with a sentence', () => {
  const { principles, faults } = readPrinciples(text('principles.md'));
  expect(faults).toEqual([]);
  expect(principles.length).toBeGreaterThan(8);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFacts, readPrinciples } from '../../src/language/reading.ts';
import { CLAIMS } from '../../src/practice/plan/thinking/claims/claim-bank.ts';
import { root } from '../house/source.ts';

const text = (name: string) => readFileSync(join(root, 'scenarios', name), 'utf8');
const CONFIDENCE = [
  'verified wording',
  'substance seen',
  'general knowledge, needs a check before release',
];

it('has facts that each say something, name their source, and the days of two checks', () => {
  const { facts, faults } = readFacts(text('facts.md'), '2026-11-24');
  expect(faults).toEqual([]);
  expect(facts.length).toBeGreaterThan(80);
  expect(facts.filter(({ review }) => review === undefined)).toEqual([]);
  expect(facts.filter(({ confidence }) => !CONFIDENCE.includes(confidence ?? ''))).toEqual([]);
});

it('has a fact for each claim of the claim bank', () => {
  const ids = new Set(readFacts(text('facts.md')).facts.map(({ id }) => id));
  expect(CLAIMS.map(({ id }) => id).sort()).toEqual(
    Array.from({ length: 25 }, (_, at) => `CLM-${String(at + 1).padStart(2, '0')}`),
  );
  expect(CLAIMS.filter(({ fact }) => !ids.has(fact))).toEqual([]);
});

it('has principles that each begin with a sentence', () => {
  const { principles, faults } = readPrinciples(text('principles.md'));
  expect(faults).toEqual([]);
  expect(principles.length).toBeGreaterThan(8);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { read } from '../../../src/language/reading.ts';
import { howItReads } from '../../../src/practice/reading.ts';
import { root } from '../../house/source.ts';

const text = readFileSync(join(root, 'tests/cases/first-words.md'), 'utf8');
const readsOf = (of: string) => {
  const reading = read(of, 'a', { facts: [], principles: [] });
  if (reading.kind !== 'sound') throw new Error('The case has an error.');
  return howItReads(reading.scenario);
};

it('counts the words of staff’s lines, on average and in the longest', () => {
  expect(readsOf(text).lines).toEqual({ average: 3.5, longest: 4 });
});

it('hears the parent and the notes apart from staff', () => {
  const hard = text.replaceAll(
    'You gave it back, and checked.',
    'Notwithstanding institutional apprehension, representatives systematically acknowledged expertise.',
  );
  const reads = readsOf(hard);
  expect(reads.notes?.age).toBeGreaterThan((reads.staff?.age ?? 99) + 4);
  expect(reads.parent).toEqual(readsOf(text).parent);
});

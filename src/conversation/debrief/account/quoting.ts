import { plain } from '../../../language/index.ts';
import type { Inline, Scenario } from '../../../language/index.ts';

const MOST_WORDS = 18;

/** A line as somebody repeats it: without its quotation marks, and no longer than one remembers. */
export function briefly(says: readonly Inline[]): string {
  const line = plain(says).trim().replaceAll(/\s+/g, ' ').replaceAll(/^“|”$/g, '');
  if (wordsIn(line) <= MOST_WORDS) return line;
  const [first = line] = line.split(/(?<=[.?!])\s+/);
  if (wordsIn(first) <= MOST_WORDS) return first;
  return `${line.split(/\s+/).slice(0, MOST_WORDS).join(' ')} …`;
}

/**
 * The last of what was promised that the parent could say with their own mouth; null where there
 * is none: promises are written of the parent, and “her objection” is not what she would call it.
 */
export function quotable({ people }: Scenario, promises: readonly string[]): string | null {
  const parent = people.find(({ id }) => id === 'parent')?.name ?? '';
  const said = promises.findLast(
    (promise) => !promise.includes(parent) && !/\b(she|he|her|his|him|hers)\b/i.test(promise),
  );
  return said?.replace(/[.\s]+$/, '') ?? null;
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

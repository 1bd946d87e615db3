import { describe, expect, it } from 'vitest';
import { syllablesIn } from '../../../src/practice/reading/syllables.ts';

/** Counted aloud. */
const COUNTED: Readonly<Record<string, number>> = {
  ...{ a: 1, I: 1, the: 1, eye: 1, tree: 1, whole: 1, while: 1, smile: 1, school: 1, asked: 1 },
  ...{ played: 1, tried: 1, makes: 1, helps: 1, reads: 1, page: 1, friends: 1, thought: 1 },
  ...{ reading: 2, table: 2, tables: 2, wanted: 2, agreed: 2, agrees: 2, likely: 2, watches: 2 },
  ...{ seeing: 2, going: 2, parent: 2, spellings: 2, Thursday: 2, Tuesday: 2, minutes: 2 },
  ...{ children: 2, teacher: 2, language: 2, special: 2, social: 2, people: 2, evening: 2 },
  ...{ together: 3, autism: 3, usual: 3, radio: 3, anyone: 3, December: 3, different: 3 },
  ...{ assessment: 3, January: 4, dyslexia: 4, education: 4, educational: 5, psychologist: 4 },
  ...{ intervention: 4, provision: 3, attainment: 3, twenty: 2, homework: 2, overwhelmed: 3 },
};

describe('syllables', () => {
  it.each(Object.entries(COUNTED))('%s', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it('are one a figure, and those of both halves of a word with a hyphen', () => {
    expect(syllablesIn('20')).toBe(2);
    expect(syllablesIn('well-known')).toBe(2);
    expect(syllablesIn('Rosie’s')).toBe(2);
  });
});

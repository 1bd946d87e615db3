import { FAMILY_GRADE, readingLevel, readingWords } from '../../reading/grade.ts';
import type { Rule } from './thought.ts';
import { heardOrRead } from './written-in.ts';

/** Below this many words a grade says little. */
const ENOUGH_WORDS = 10;

/** What a family hears or reads should be within reach of an eleven-year-old. */
export const hardToRead: Rule = (plan) =>
  heardOrRead(plan).flatMap(({ at, text }) => {
    const level = readingLevel(text);
    if (level === null || level.words < ENOUGH_WORDS || level.grade <= FAMILY_GRADE) return [];
    return [
      {
        rule: 'hard-to-read' as const,
        at,
        sentence: `${readingWords(level)} For a family, 11 is the most: use shorter words, or two sentences.`,
        quote: null,
        instead: null,
        fact: null,
      },
    ];
  });

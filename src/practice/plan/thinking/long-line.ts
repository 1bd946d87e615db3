import { readingLevel, SPOKEN_WORDS } from '../../reading/grade.ts';
import type { Rule } from './thought.ts';
import { spokenIn } from './written-in.ts';

/** A line of more than twenty words a sentence is lost on its way across the table. */
export const longLine: Rule = (plan) =>
  spokenIn(plan).flatMap(({ at, text }) => {
    const level = readingLevel(text);
    if (level === null || level.perSentence <= SPOKEN_WORDS) return [];
    const words = Math.round(level.perSentence);
    return [
      {
        rule: 'long-line' as const,
        at,
        sentence: `${words} words in a sentence: under ${SPOKEN_WORDS} can be taken in. One idea, then stop.`,
        quote: null,
        instead: null,
        fact: null,
      },
    ];
  });

import { jargonIn } from '../../reading/jargon.ts';
import type { Rule } from './thought.ts';
import { heardOrRead } from './written-in.ts';

/** Staff words in what a family hears or reads, each with its swap; each word once a passage. */
export const jargon: Rule = (plan) =>
  heardOrRead(plan).flatMap(({ at, text }) => {
    const seen = new Set<string>();
    return jargonIn(text)
      .filter(({ found }) => !seen.has(found.toLowerCase()) && seen.add(found.toLowerCase()))
      .map(({ found, instead }) => ({
        rule: 'jargon' as const,
        at,
        sentence: `“${found}” is a word of ours. Say ${instead}.`,
        quote: found,
        instead,
        fact: null,
      }));
  });

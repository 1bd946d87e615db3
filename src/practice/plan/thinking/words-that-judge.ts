import { plainly } from './plainly.ts';
import type { Rule } from './thought.ts';
import { yoursIn } from './written-in.ts';

/** What a word says of a child or a parent, and what to write in its place: RL-06. */
const WORDS: readonly { readonly found: RegExp; readonly instead: string }[] = [
  { found: /\bsuffer(?:s|ing|ed)? (?:from|with)\b/, instead: '“has”, or the family’s own word' },
  { found: /\bnormal (?:children|kids|child|pupils)\b/, instead: '“other children in the class”' },
  { found: /\bsen (?:kids?|child|children|boys?|girls?)\b/, instead: 'the child’s initial' },
  { found: /\blow ability\b|\bless able\b/, instead: 'what the child can do, and what comes next' },
  { found: /\bhard[- ]to[- ]reach\b/, instead: 'what you tried: when, and how' },
  { found: /\bin denial\b/, instead: 'what they said' },
  {
    found:
      /\b(?:pushy|difficult|demanding|aggressive|anxious) (?:parents?|mother|mum|father|dad)\b/,
    instead: 'what they did or said',
  },
  {
    found: /\battention[- ]seeking\b|\bmanipulat\w+\b|\blazy\b|\bnaughty\b/,
    instead: 'what you saw, and when',
  },
  { found: /\bneedy\b|\bover-?protective\b|\bneurotic\b/, instead: 'what they asked for' },
  { found: /\brefused\b(?!.*\bbecause\b)/, instead: '“decided not to, because …”' },
];

/** Words that judge a person where what was seen or said would do. */
export const wordsThatJudge: Rule = (plan) =>
  yoursIn(plan).flatMap(({ at, text }) =>
    judging(text).map(({ quote, instead }) => ({
      rule: 'words-that-judge' as const,
      at,
      sentence: `“${quote}” judges. Write as if the parent will read it: what was seen or said.`,
      quote,
      instead,
      fact: null,
    })),
  );

/** The judging words of any text, with what to write instead. */
export const judging = (text: string): readonly { quote: string; instead: string }[] =>
  WORDS.flatMap(({ found, instead }) => {
    const quote = found.exec(plainly(text))?.[0];
    return quote === undefined ? [] : [{ quote, instead }];
  });

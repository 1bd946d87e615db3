import type { FactId } from '../../../language/index.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { isAReminder, plainly } from './plainly.ts';
import type { Rule, Thought } from './thought.ts';
import { answersIn, spokenIn, type Passage } from './written-in.ts';

interface Gift {
  readonly named: RegExp;
  readonly words: string;
  readonly fact: string;
  readonly instead: string;
}

const GIFTS: readonly Gift[] = [
  {
    named: /\b(?:one[- ]to[- ]one|1[:-]1|1 to 1|full[- ]time (?:ta|support|assistant|adult))\b/,
    words: 'one-to-one',
    fact: 'the-local-authority-issues-plans',
    instead: 'Say what you can start: who, what, how many minutes, from when.',
  },
  {
    named: /\behcps?\b|\behc plan\b|\b(?:legal )?plan from the (?:council|authority)\b/,
    words: 'an EHC plan',
    fact: 'the-local-authority-issues-plans',
    instead:
      '“The council decides. I’ll tell you what we can send them, and that you can ask yourself.”',
  },
  {
    named: /\bdiagnos(?:is|ed|e|es)\b/,
    words: 'a diagnosis',
    fact: 'schools-do-not-diagnose',
    instead: '“We can write down exactly what we see, for the people who can tell.”',
  },
];

const PROMISED =
  /\b(?:i'll|i will|we'll|we will|you'll|you will|he'll|he will|she'll|she will|they'll|i can|we can|i promise|we promise|guarantee|make sure|going to)\b.*\b(?:get|give|have|offer|provide|arrange|sort|put in|secure|make sure|promise|guarantee|diagnose|receive)\b/;
const LIMITED =
  /\b(?:can't|cannot|can not|won't|will not|not ours|not mine|don't|do not|doesn't|does not|isn't|only the (?:council|authority)|(?:council|authority) decides|whether|without|whatever|ask(?:ing)? (?:for|the))\b|\bmin(?:ute)?s?\b/;
const OFFERED = new Set(['offer', 'first-step', 'outcomes']);

/** One-to-one, an EHC plan and a diagnosis are not the school’s to promise. */
export const notYoursToPromise: Rule = (plan) => [
  ...answersIn(plan, ({ id }) => OFFERED.has(id)).flatMap((passage) =>
    giftsIn(passage, () => true),
  ),
  ...spokenIn(plan).flatMap((passage) => giftsIn(passage, (text) => PROMISED.test(text))),
];

const giftsIn = ({ at, text }: Passage, promised: (text: string) => boolean): readonly Thought[] =>
  sentencesOf(text).flatMap((sentence) => {
    const plain = plainly(sentence.text);
    if (!promised(plain) || LIMITED.test(plain) || isAReminder(plain)) return [];
    return GIFTS.filter(({ named }) => named.test(plain)).map(({ words, fact, instead }) => ({
      rule: 'not-yours-to-promise' as const,
      at,
      sentence: `You plan to offer ${words}, which is not yours to promise.`,
      quote: sentence.text,
      instead,
      fact: fact as FactId,
    }));
  });

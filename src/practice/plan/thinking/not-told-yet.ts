import type { FactId } from '../../../language/index.ts';
import { answerTo } from '../changes.ts';
import type { Rule } from './thought.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  no: 'Nobody has told them yet: ring first, so that nothing in the room is a surprise.',
  part: 'They have heard part of it: ring with the rest first, so that nothing is a surprise.',
};

/** No surprises: what you are going to say has been heard before the meeting. */
export const notToldYet: Rule = (plan) => {
  const answer = answerTo(plan, 'heard');
  const sentence = Object.hasOwn(SENTENCES, answer) ? SENTENCES[answer] : undefined;
  if (sentence === undefined) return [];
  return [
    {
      rule: 'not-told-yet',
      at: { kind: 'answer', question: 'heard' },
      sentence,
      quote: null,
      instead: null,
      fact: 'a-short-note-after-an-early-talk' as FactId,
    },
  ];
};

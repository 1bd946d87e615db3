import type { FactId } from '../../../language/index.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { answerTo } from '../changes.ts';
import { plainly } from './plainly.ts';
import type { Rule } from './thought.ts';

const LACKING =
  /\b(?:can't|cannot|couldn't|could not|didn't|did not|doesn't|does not|won't|wouldn't|would not|isn't|is not|not|no|never|unable|without|struggl\w*|behind|below|low|lower|poor|poorly|slow|slowly|weak|fail\w*|refus\w*|avoid\w*|hit|hits|hitting|threw|throws|shout\w*|cried|cries|left|ran|hid|hides|upset|distress\w*|angry|tears|difficult\w*|hard|only|missed|late|lost|forgets?|forgot)\b/;
const GIVING =
  /\b(?:enjoy\w*|loves?|loved|likes?|liked|proud\w*|helped|helps|kind\w*|well|best|good|great|better|built|made|explain\w*|led|chose|finished|managed|joined|shared|remember\w*|laugh\w*|smil\w*|strong\w*|clever\w*|knows)\b/;

const isDeficit = (sentence: string): boolean => {
  const text = plainly(sentence);
  return LACKING.test(text) && !GIVING.test(text);
};

/** Three facts that each say what is wrong, and no strength anywhere, are heard as a verdict. */
export const onlyDeficits: Rule = (plan) => {
  const facts = sentencesOf(answerTo(plan, 'see'));
  const lopsided =
    facts.length >= 3 &&
    facts.every(({ text }) => isDeficit(text)) &&
    answerTo(plan, 'strengths').trim() === '';
  if (!lopsided) return [];
  return [
    {
      rule: 'only-deficits',
      at: { kind: 'answer', question: 'see' },
      sentence: `${facts.length === 3 ? 'Three facts, all' : 'All these facts are'} deficits: add a strength, dated like the rest.`,
      quote: null,
      instead: null,
      fact: 'a-short-note-after-an-early-talk' as FactId,
    },
  ];
};

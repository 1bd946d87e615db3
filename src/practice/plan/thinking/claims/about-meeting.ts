import { claim } from './claim.ts';

/** CLM-19 to CLM-21, CLM-24 and CLM-25. */
export const ABOUT_MEETING = [
  claim({
    id: 'CLM-19',
    says: [
      /\boff the record\b/,
      /\bjust between (?:us|you and me|the two of us)\b/,
      /\b(?:won't|not going to|needn't|don't need to) write (?:this|any of this|it|that) down\b/,
    ],
    unless: [/\b(?:nothing|never|not|isn't|can't be|cannot be)\b.*\boff the record\b/],
    verdict: 'Nothing in a meeting is off the record, and parents may see what is written.',
    instead: '“I’ll keep a short note, and you’ll have a copy.”',
    fact: 'what-is-written-is-the-familys-to-see',
  }),
  claim({
    id: 'CLM-20',
    says: [
      /\b(?:meet|talk|speak|ring|call|in touch)\b.*\b(?:when|whenever|if|once) (?:there's|there is|we have|we've got) (?:something|anything|news|more)\b/,
      /\b(?:meet|review|meetings?)\b.*\bas and when\b/,
    ],
    unless: [/\b(?:term|week|date|also|as well|before then|sooner|\d{1,2} \w+)\b/],
    verdict:
      'It is less than the Code asks for: at least three meetings a year, with the next date set.',
    instead: '“At least once a term. The next date is …”',
    fact: 'at-least-three-meetings-a-year',
  }),
  claim({
    id: 'CLM-21',
    says: [
      /\b(?:you|parents?) (?:can't|cannot|may not|mustn't|aren't allowed to|are not allowed to|shouldn't) (?:bring|have)\b.*\b(?:anyone|anybody|someone|somebody|friends?|supporter|sendiass|with you)\b/,
      /\b(?:please )?(?:come|attend) alone\b/,
      /\bno (?:supporters|friends|advocates)\b/,
    ],
    verdict: 'A friend, a relative or a SENDIASS worker is ordinary, and should be made room for.',
    instead: '“Please do. Who would help?”',
    fact: 'a-parent-may-bring-somebody',
  }),
  claim({
    id: 'CLM-24',
    says: [/\bsendiass\b.*\bcomplain\w*|\bcomplain\w*\b.*\bsendiass\b/],
    unless: [/\b(?:not|isn't|aren't|never)\b|n't\b/],
    verdict: 'It is not so: SENDIASS gives free and impartial advice, and many use it beforehand.',
    instead:
      '“It is free, confidential and on nobody’s side. Many parents use it before a meeting.”',
    fact: 'free-and-impartial-advice',
  }),
  claim({
    id: 'CLM-25',
    says: [
      /\b(?:disagree|unhappy|don't (?:like|agree)|not happy)\b.*\btribunal\b/,
      /\byou(?:'d| would| will|'ll| can| could)? (?:have to )?(?:go|take (?:us|it|this)) to (?:the )?(?:\w+ )?tribunal\b/,
    ],
    unless: [/\b(?:council|authority|ehc\w*|discriminat\w*|refus\w* to assess)\b/],
    verdict:
      'It is the wrong way for SEN support: the tribunal is for the council’s EHC decisions and for discrimination.',
    instead:
      '“Talk to the teacher, the SENCo or the head. Then there is our complaints policy, and the council’s disagreement resolution.”',
    fact: 'when-home-and-school-disagree',
  }),
];

import { claim } from './claim.ts';

const WHO_MAY_ASK =
  '“You can ask the council yourself, now, in a letter. So can we. The council decides first whether to assess, then whether a plan is needed.”';

/** CLM-04 to CLM-07, CLM-16 and CLM-23. */
export const ABOUT_EHC = [
  claim({
    id: 'CLM-04',
    says: [
      /\b(?:you|parents?) (?:can't|cannot|can not|are not able to|aren't able to|aren't allowed to|may not) (?:\w+ )?(?:apply|(?:ask|request)\b.*\b(?:assess\w*|ehc\w*|plan|council|authority))/,
      /\bonly (?:the )?(?:schools?|we|senco|i) (?:can|may|could)\b.*\b(?:apply|ask|request)\b/,
      /\b(?:it has|has) to (?:be|come from) (?:the )?(?:school|us|senco)\b.*\b(?:appl\w+|asks?|requests?)\b/,
    ],
    unless: [/\bfor the plan itself\b/],
    verdict: 'It is not so: a parent may ask, and needs nobody’s leave.',
    instead: WHO_MAY_ASK,
    fact: 'who-may-ask-for-an-ehc-needs-assessment',
  }),
  claim({
    id: 'CLM-05',
    says: [
      /(?:£ ?6,?000|\b6k\b|\bsix thousand\b)/,
      /\b(?:have to|has to|must|need to|needs to|required to|need|needs)\b.*\b(?:two|three|2|3) (?:full |more )?(?:cycles?|terms?|rounds?)\b/,
      /\b(?:need|needs|have to have|must have)\b.*\b(?:ep|psychologist'?s?|specialist'?s?) (?:report|assessment)\b.*\b(?:before|first)\b/,
      /\b(?:two|2) years behind\b.*\b(?:before|first|to (?:apply|ask|get))\b/,
    ],
    unless: [
      /\b(?:don't|do not|doesn't|no|not|nothing|never)\b (?:\w+ )*(?:need|have to|required|rule|law|condition|must)/,
    ],
    verdict: 'It is not a condition: no sum, number of rounds or report must come first.',
    instead:
      '“The council will look for what has been tried. If we think that is thin, we’ll say so and what we do by when. You can ask now.”',
    fact: 'no-number-of-cycles-comes-first',
  }),
  claim({
    id: 'CLM-06',
    says: [
      /\b(?:i'll|i will|we'll|we will|i can|we can|going to) (?:get|secure|sort)\b (?:\S+ ){0,3}(?:an? |the |his |her )?(?:ehcp|ehc plan|legal plan)\b/,
      /\byou(?:'ll| will) (?:get|have) (?:an |the )?(?:ehcp|ehc plan)\b/,
    ],
    unless: [/\b(?:can't|cannot|won't|not)\b/],
    verdict: 'It is not yours to promise: the council decides.',
    instead: '“The council decides. I’ll tell you what we can send.”',
    fact: 'the-local-authority-issues-plans',
  }),
  claim({
    id: 'CLM-07',
    says: [
      /\b(?:doctor|gp|paediatrician|consultant|health visitor)\b.*\b(?:can|could|will|should|must|has to|needs to) apply\b/,
    ],
    unless: [/\b(?:can't|cannot|not)\b/],
    verdict:
      'It is loose: a doctor may bring a child to the council’s notice. The right to ask is the parent’s.',
    instead: '“A doctor can tell the council. You have the right to ask them yourself.”',
    fact: 'others-may-bring-a-child-to-notice',
  }),
  claim({
    id: 'CLM-16',
    says: [
      /\b(?:without your|unless (?:we have )?your|unless you (?:agree|sign|support))\b.*\b(?:apply|funding|ehc\w*|request|ask the (?:council|authority))\b/,
      /\b(?:can't|cannot) (?:apply|request|get (?:the )?funding|ask the (?:council|authority))\b.*\b(?:without your|unless you)\b/,
    ],
    unless: [/\b(?:psychologist|specialist|therapist|see (?:him|her|them))\b/],
    verdict:
      'It presses, and it is not so: the school may ask, and the council must consult the parents.',
    instead: '“I’d like us to ask together. If you disagree, I’ll write that down.”',
    fact: 'who-may-ask-for-an-ehc-needs-assessment',
  }),
  claim({
    id: 'CLM-23',
    says: [
      /\b(?:ehcps?|ehc plans?)\b.*\b(?:are going|are ending|going away|scrapped|abolished|phased out|being replaced|be replaced|won't exist|no longer exist|coming to an end)\b/,
      /\bwhite paper\b.*\bmeans?\b.*\b(?:ehc\w*|plans?)\b/,
    ],
    unless: [/\b(?:not|nothing|no change|aren't|isn't)\b/],
    verdict: 'It is not so today: what was proposed is not law.',
    instead: '“Nothing in the law has changed yet. I can show you the date of what I read.”',
    fact: 'the-law-has-not-changed-yet',
  }),
];

import { claim } from './claim.ts';

const NAMES = String.raw`(?:autistic|autism|adhd|add|dyslexi[ac]|dyspraxi[ac]|dyscalculi[ac]|pda|asd)`;

/** CLM-01 to CLM-03, CLM-11 and CLM-18. */
export const ABOUT_DIAGNOSIS = [
  claim({
    id: 'CLM-01',
    says: [
      /\b(?:can't|cannot|can not|couldn't|won't|unable to|not able to) (?:really |actually )?(?:do|help|start|support|put|give|offer|get|act|move)\b.*\b(?:until|till|unless|without|before)\b.*\b(?:diagnos\w*|label)\b/,
      /\b(?:need|needs|have to have|must have|has to have)\b.*\bdiagnosis\b.*\b(?:before|first|to get (?:help|support))\b/,
      /\bno (?:help|support) (?:until|unless|without)\b.*\bdiagnosis\b/,
    ],
    unless: [/\b(?:don't|do not|doesn't|does not|nobody|no one|no) needs?\b/, /\btell\b/],
    verdict: 'It is not so: help waits for no diagnosis.',
    instead: '“Help starts from what we see. We can start now.”',
    fact: 'help-does-not-wait-for-a-diagnosis',
  }),
  claim({
    id: 'CLM-02',
    says: [
      /\b(?:diagnosis|label|name for it)\b.*\b(?:won't|wouldn't|will not|would not|doesn't|does not|isn't going to) (?:really |actually )?(?:make (?:any|a|much) difference|change (?:anything|much|a thing)|help\b|matter)/,
      /\b(?:no point in|what good is|what's the point of) a (?:diagnosis|label)\b/,
    ],
    verdict: 'It misleads, and it hurts: a diagnosis can explain a great deal.',
    instead:
      '“It can help to explain, and may open other doors. What changes lessons is how we respond.”',
    fact: 'what-a-diagnosis-brings-and-does-not',
  }),
  claim({
    id: 'CLM-03',
    says: [
      /\b(?:with|once|if|when|after)\b.*\b(?:diagnosis|label|diagnosed)\b.*\b(?:one[- ]to[- ]one|1[:-]1|ehcps?|ehc plan|extra time|more (?:hours|funding)|get (?:hours|funding))\b/,
      /\bdiagnosis\b.*\b(?:gets?|means?|brings?|gives?|entitles?|unlocks?)\b.*\b(?:one[- ]to[- ]one|1[:-]1|ehcps?|ehc plan|extra time|hours|funding)\b/,
    ],
    unless: [/\b(?:not|never|no|by itself|alone)\b|n't\b/],
    verdict: 'It is not so: a diagnosis does not by itself bring any of these.',
    instead:
      '“A diagnosis can be part of the evidence. It is not enough alone, and it is not needed for help to start.”',
    fact: 'what-a-diagnosis-brings-and-does-not',
  }),
  claim({
    id: 'CLM-11',
    says: [
      new RegExp(
        String.raw`\b(?:definitely|clearly|obviously|certainly|probably|almost certainly|i'd say|i would say|i think|we think|in my view|sounds|looks|seems|bound to be|classic|textbook|typical|all the signs of|it must be)\b(?: \S+){0,4} ${NAMES}\b`,
      ),
      new RegExp(
        String.raw`\b(?:isn't|is not|he's not|she's not|it's not|not actually|definitely not) (?:really )?${NAMES}\b`,
      ),
    ],
    unless: [
      /\b(?:whether|diagnosed|ask(?:ed|s)?|(?<!i'd )(?<!i would )says?|said|wonder\w*|word)\b/,
    ],
    verdict: 'School staff describe what they see. They offer no condition and rule none out.',
    instead:
      '“We cannot diagnose and should not guess. We can say exactly what we see, and start help now.”',
    fact: 'schools-do-not-diagnose',
  }),
  claim({
    id: 'CLM-18',
    says: [
      /\bprivate\b.*\b(?:reports?|assessments?|diagnos[ie]s)\b.*\b(?:don't|do not|doesn't|does not|won't|can't|cannot|aren't|isn't) (?:be )?(?:count|accept|used?|recogni[sz]e|valid|worth|look|taken?|read)/,
      /\b(?:don't|do not|can't|cannot|won't) (?:accept|use|read|take|recogni[sz]e|look at|consider)\b.*\bprivate (?:reports?|assessments?|diagnos[ie]s)\b/,
    ],
    verdict: 'It is not so: a private report is read, and used where it fits.',
    instead: '“We’ll read it and use what fits. Exams have their own rules.”',
    fact: 'a-private-report-is-read',
  }),
];

import { claim } from './claim.ts';

/** CLM-12 to CLM-14, CLM-17 and CLM-22. */
export const ABOUT_NEED = [
  claim({
    id: 'CLM-12',
    says: [
      /\b(?:fine|no (?:problems?|issues?|concerns?|trouble))\b (?:\w+ ){0,3}(?:in|at) school\b/,
      /\b(?:absolutely |perfectly |just )?fine (?:here|in class|with us)\b/,
      /\bwe (?:don't|do not|never) see (?:any of (?:that|this)|that|this|it|a problem|any problem)(?: \w+)? ?(?:here|in school|at school|in class)?[.!]?$/,
    ],
    unless: [/\b(?:at home|understand|you see|both|tell (?:me|us)|start\w*)\b|\?$/],
    verdict: 'Where it ends there, it shuts the door: a child may hold it together all day.',
    instead: '“Here is what we see. Help me understand what you see.”',
    fact: 'a-concern-is-written-down-and-compared',
  }),
  claim({
    id: 'CLM-13',
    says: [
      /\b(?:low|poor|bad) (?:marks|scores|attainment|results|grades)\b.*\b(?:means?|shows?|proves?|so (?:he|she|they))\b.*\b(?:sen|special|needs?)\b/,
      /\b(?:average|good|fine|expected|high)\b.*\b(?:marks|scores|attainment|results|grades|levels?)\b.*\b(?:means?|so|rules? out|can't have|cannot have)\b.*\b(?:sen|special|needs?|dyslexi\w*|difficult\w*)\b/,
      /\bon (?:track|target|level)\b.*\bso\b.*\b(?:no|not|can't|isn't)\b.*\b(?:sen|special|needs?)\b/,
    ],
    unless: [
      /\b(?:does not|doesn't|do not|don't) (?:by \w+ )?(?:mean|rule|show|prove)\b|\balone\b|\bby themselves\b/,
    ],
    verdict: 'Marks settle nothing either way.',
    instead: '“The marks are one part. Here is what we see beside them.”',
    fact: 'attainment-alone-settles-nothing',
  }),
  claim({
    id: 'CLM-14',
    says: [
      /\b(?:just|only|simply|purely|all) (?:\w+ ){0,2}(?:because|down to|about)\b.*\b(?:english|eal|languages?|bilingual)\b/,
      /\b(?:it's|it is|that's) (?:just|only|simply) (?:\w+ ){0,2}(?:eal|languages?|english)\b/,
    ],
    unless: [/\b(?:it's|it is|that's) not\b|\bnot (?:just|only|simply)\b|\b(?:never|whether)\b/],
    verdict: 'It is unsafe to conclude: another language is not a need, and rules none out.',
    instead: '“Another language alone is not a need, so we look carefully at both languages.”',
    fact: 'another-home-language-is-not-a-need',
  }),
  claim({
    id: 'CLM-17',
    says: [
      /\b(?:record|register|file)\b.*\b(?:for ever|forever|for life|permanent(?:ly)?|always be there|never (?:comes?|goes?) off|follows? (?:him|her|them) (?:all|through))\b/,
    ],
    unless: [/\b(?:not|isn't|won't|doesn't|nothing)\b/],
    verdict: 'It is not so: support ends when it is no longer needed.',
    instead: '“Support can stop when it is not needed. What is kept shows what helped.”',
    fact: 'sen-support-can-end',
  }),
  claim({
    id: 'CLM-22',
    says: [
      /\b(?:tas?|teaching assistants?|assistant|lsas?)\b.*\b(?:looks? after|deals? with|handles?|takes? care of|(?:is|are) (?:responsible for|in charge of))\b (?:all (?:of )?(?:that|this|it)|that|it|everything|(?:his|her|their|the) (?:progress|learning|planning|targets|support|work))\b/,
      /\b(?:leave|left) (?:that|it|this|him|her|them) (?:all )?to the (?:ta|teaching assistant|assistant)\b/,
    ],
    unless: [/\bteacher\b/],
    verdict: 'It is not so: the class teacher stays responsible.',
    instead: '“Her teacher leads. The assistant helps.”',
    fact: 'the-class-teacher-stays-responsible',
  }),
];

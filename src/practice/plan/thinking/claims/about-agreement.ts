import { claim } from './claim.ts';

const SPECIALIST = String.raw`(?:ep|educational psychologist|psychologist|camhs|paediatric\w*|speech (?:and language )?therap\w*|occupational therap\w*|specialists?|autism team)`;

/** CLM-08 to CLM-10 and CLM-15. */
export const ABOUT_AGREEMENT = [
  claim({
    id: 'CLM-08',
    says: [
      /\b(?:need|needs|require|must have) (?:your|the parents?'?s?'?|parental) (?:permission|consent|agreement|signature)\b.*\b(?:sen support|register|extra help|support plan|put (?:him|her|them) on)\b/,
      /\bcan't (?:put|give|start)\b.*\b(?:sen support|register|extra help)\b.*\b(?:without your|unless you)\b/,
    ],
    unless: [new RegExp(String.raw`\b${SPECIALIST}\b`), /\b(?:don't|do not) need\b/],
    verdict:
      'It is not so: parents must be told and are planned with; their leave is not a condition.',
    instead:
      '“We’ll plan it with you. We must tell you that we are giving this help. We hope you agree, and if not we’ll write down what you think.”',
    fact: 'parents-must-be-told-about-sen-support',
  }),
  claim({
    id: 'CLM-09',
    says: [
      /\b(?:don't|do not|didn't) (?:actually |even )?need your (?:permission|consent|agreement)\b/,
    ],
    verdict: 'It is true of SEN support, and it ends the conversation.',
    instead:
      '“We hope you agree. If you don’t, we may still need to give the help, and we’ll write down your view.”',
    fact: 'parents-must-be-told-about-sen-support',
  }),
  claim({
    id: 'CLM-10',
    says: [
      new RegExp(
        String.raw`\b(?:already|have|'ve|has)\b (?:\w+ )?(?:asked|referred|contacted|booked|rung|emailed|spoken to)\b.*\b${SPECIALIST}\b`,
      ),
    ],
    unless: [
      /\b(?:you (?:agreed|signed|asked)|your (?:agreement|consent)|agreed with you|not|no names?)\b|n't\b/,
    ],
    verdict:
      'Parents are part of that decision, and the specialist will want their agreement first.',
    instead:
      '“We would like to ask for their advice. You are part of that decision, and they need your agreement in writing.”',
    fact: 'a-specialist-needs-the-parents-consent',
  }),
  claim({
    id: 'CLM-15',
    says: [
      /\bif you (?:\w+ )?(?:refuse|don't|do not|won't|decline|keep|say no|disagree)\b.*\b(?:report (?:you|it|this)|refer(?:ral)?|social (?:services|care|workers?)|safeguarding|attendance officer|take (?:this|it) further)\b/,
      /\b(?:i'll|i will|we'll|we will|i'd|we'd) have to (?:report|refer) you\b/,
    ],
    unless: [/\b(?:speech|psychologist|therapist|gp)\b/],
    verdict: 'It is a threat, and not what the threshold means: disagreeing is not neglect.',
    instead:
      'Say nothing of it here. If you are worried for the child’s safety, tell the designated safeguarding lead, apart from this.',
    fact: 'what-neglect-means',
  }),
];

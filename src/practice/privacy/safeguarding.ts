import type { Detector } from './advice.ts';

const WHO =
  '(?:he|she|they|dad|daddy|mum|mummy|father|mother|stepdad|stepmum|step-?father|step-?mother|uncle|brother|grandad|boyfriend|partner|carer|somebody|someone|parents?)';
const WHOM = '(?:me|him|her|them|us|the child|[A-Z]\\.)';

/** Words in which a worry about somebody’s safety is told; everyday senses are left alone. */
const TOLD: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${WHO} (?:\w+ )?(?:hits?|hit|hitting|beats?|beat|slaps?|slapped|kicks?|kicked|punche[sd]|burn(?:s|t|ed)|hurts?|choked|shook|threatens?|threatened|touche[sd]|locks?|locked) ${WHOM}\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:hits?|beats?|slaps?|kicks?|punches|burns|hurts) ${WHOM} (?:at home|with a|when|if|because)\b`,
    'gi',
  ),
  /\b(?:bruis(?:e|es|ing)|burns?|cuts|(?:belt|bite|finger|hand|strange|red) marks?|marks) (?:on|across|around) (?:his|her|their|my|the child's|[A-Z]\.['’]s) (?:arms?|legs?|back|neck|face|bod(?:y|ies)|wrists?|bottom|cheeks?|hands?|thighs?)\b/gi,
  /\b(?:scared|afraid|frightened|terrified) (?:to go home|of (?:going home|his dad|her dad|his mum|her mum|dad|mum|his father|her father|stepdad|him at home))\b/gi,
  /\b(?:self[- ]?harm\w*|suicid\w+|kill(?:s|ing)? (?:himself|herself|themselves|myself)|end (?:his|her|their|my) (?:own )?life|want(?:s|ed)? to die|cuts? (?:himself|herself|themselves|myself))\b/gi,
  /\b(?:sexual(?:ly)? (?:abus\w+|assault\w*|harm\w*|touch\w*)|touch(?:es|ed|ing)? (?:his|her|their|my) private (?:parts?|areas?)|rap(?:e|ed|ing)\b|groom(?:ed|ing)\b|molest\w*)/gi,
  /\b(?:domestic (?:abuse|violence)|child abuse|being abused|abused? (?:him|her|them|at home|by)|physical abuse|emotional abuse|neglected at home|disclos(?:ed|ure)|forced marriage|FGM)\b/gi,
  /\b(?:no food (?:at home|in the house)|left (?:alone|on (?:his|her|their) own) (?:at night|overnight|all night|all weekend)|not (?:been )?fed at home|locked (?:in|out of) (?:his|her|their|the) (?:room|bedroom|house|cupboard))\b/gi,
];

/** The words of a disclosure: not for here, and where they go. */
export const safeguarding: Detector = (text) =>
  TOLD.flatMap((pattern) => [...text.matchAll(pattern)]).map(({ 0: found, index: at }) => ({
    kind: 'safeguarding' as const,
    found,
    at,
    sentence: `“${found}” sounds like a worry about somebody’s safety, which is not recorded here. Tell the designated safeguarding lead today, in the words you heard: they keep a separate record that few can see.`,
  }));

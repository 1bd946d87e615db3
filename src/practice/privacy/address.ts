import { byPattern, type Detector } from './advice.ts';

const WAYS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Crescent|Court|Gardens|Terrace|Place|Grove|Square|Mews|Walk|Rise|Row|Way';

const AREAS =
  'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|E|FK|FY|GL|GU|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IP|IV|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|L|ME|MK|ML|M|NE|NG|NN|NP|NR|NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|TA|TD|TF|TN|TQ|TR|TS|TW|TY|UB|WA|WC|WD|WF|WN|WR|WS|WV|W|YO|ZE';

const sentence = (found: string): string =>
  `“${found}” looks like an address, and where a family lives can be a matter of safety. Leave it out, or write “at home”.`;

const street = byPattern(
  'address',
  new RegExp(
    String.raw`\b\d{1,4}[a-zA-Z]?,? (?!(?:Minutes?|Metres?|Miles?|Steps?|Years?) )(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:${WAYS})\b`,
    'gu',
  ),
  sentence,
);

const postcode = byPattern(
  'address',
  new RegExp(String.raw`\b(?:${AREAS})\d[\dA-Z]? ?\d[ABD-HJLNP-UW-Z]{2}\b`, 'g'),
  sentence,
);

/** A house in a street, or a postcode of the United Kingdom. */
export const address: Detector = (text, now) => [...street(text, now), ...postcode(text, now)];

import { byPattern } from './advice.ts';

/** A unique pupil number: a letter, eleven figures, and a figure or letter. */
export const upn = byPattern(
  'upn',
  /\b[A-HJ-NP-RT-Za-hj-np-rt-z]\d{11}[0-9A-Za-z]\b/g,
  (found) =>
    `“${found}” looks like a pupil number, which names a child for certain. Leave it out: your school’s own system has it.`,
);

/** An address for e-mail. */
export const eMail = byPattern(
  'e-mail',
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  (found) =>
    `“${found}” is an e-mail address, by which somebody can be found. Write “by e-mail”; the office has the address.`,
);

/** A telephone number of the United Kingdom. */
export const phone = byPattern(
  'phone',
  /(?<![\p{L}\p{N}])(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?|\(?0)(?:\d\)?[ -]?){8,9}\d(?![\p{L}\p{N}])/gu,
  (found) =>
    `“${found.trim()}” looks like a phone number. Write “by phone”; the office has the number.`,
);

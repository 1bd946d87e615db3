import { momentOf } from '../days.ts';
import type { Detector } from './advice.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:[/.-]\d{1,2}[/.-]| (?:of )?${MONTH},? )((?:19|20)\d{2}|\d{2})\b|\b((?:19|20)\d{2})-\d{2}-\d{2}\b`;
const NAMED = new RegExp(
  String.raw`\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?|birthday(?: is)?)\b[: ]*(?:(?:on|is) )?(?:\b(?:${DATE})|\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\b)`,
  'gi',
);
const ANY = new RegExp(String.raw`\b(?:${DATE})`, 'gi');

/** So many years ago a date is more likely a birthday than a meeting. */
const YEARS_AGO = 3;

/** A date that is called a birthday, or lies so far back that it may be one. */
export const dateOfBirth: Detector = (text, now) => {
  const year = momentOf(now)?.year ?? 0;
  const named = [...text.matchAll(NAMED)].map(({ 0: found, index: at }) => ({ found, at }));
  const old = [...text.matchAll(ANY)]
    .filter(([, one, other]) => year - fullYear(one ?? other ?? '', year) >= YEARS_AGO)
    .map(({ 0: found, index: at }) => ({ found, at }))
    .filter(({ at }) => !named.some((each) => at >= each.at && at < each.at + each.found.length));
  return [...named, ...old].map(({ found, at }) => ({
    kind: 'date-of-birth' as const,
    found,
    at,
    sentence: `“${found}” looks like a date of birth. Write the year group, as “Year 3”.`,
  }));
};

const fullYear = (written: string, now: number): number => {
  const year = Number(written);
  if (written.length === 4) return year;
  return 2000 + year <= now ? 2000 + year : 1900 + year;
};

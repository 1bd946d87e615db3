import { momentOf } from '../days.ts';

/** The three terms, each with what its meeting is for: at least three a year. */
export const TERMS = ['autumn', 'spring', 'summer'] as const;
export type Term = (typeof TERMS)[number];

/** The year in which it is September to August: 2026 for 2026 to 2027; null for what is no day. */
export function schoolYearOf(iso: string): number | null {
  const moment = momentOf(iso);
  if (!moment) return null;
  return moment.month >= 9 ? moment.year : moment.year - 1;
}

/** The term of a day: September to December, January to April, May to August. */
export function termOf(iso: string): Term | null {
  const month = momentOf(iso)?.month;
  if (month === undefined) return null;
  if (month >= 9) return 'autumn';
  return month <= 4 ? 'spring' : 'summer';
}

/** `2026 to 2027`. */
export const schoolYearWords = (year: number): string => `${year} to ${year + 1}`;

/** The last day of a school year. */
export const endOfSchoolYear = (year: number): string =>
  `${String(year + 1).padStart(4, '0')}-08-31`;

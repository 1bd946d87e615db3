import { momentOf } from '../days.ts';

const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Days since 1 January 1970 of the day that an ISO text writes, or null where it writes none. */
export function dayNumber(iso: string): number | null {
  const moment = momentOf(iso);
  if (!moment) return null;
  const year = moment.month > 2 ? moment.year : moment.year - 1;
  const sinceMarch = Math.floor((153 * ((moment.month + 9) % 12) + 2) / 5) + moment.day - 1;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + sinceMarch - 719468;
}

/** `2027-03-03`: the day so many days after 1 January 1970; the years 0 to 9999. */
export function dayOfNumber(days: number): string {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const inEra = shifted - era * 146097;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) /
      365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const part = Math.floor((5 * inYear + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  const day = inYear - Math.floor((153 * part + 2) / 5) + 1;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The day so many days later, as `2027-03-03`; the text itself where it writes no day. */
export function daysLater(iso: string, days: number): string {
  const number = dayNumber(iso);
  return number === null ? iso : dayOfNumber(number + days);
}

/** Days from one day to another, negative where the other is earlier; null where one is none. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === null || end === null ? null : end - start;
}

/** `Thursday`, or nothing for what is no day. */
export function weekdayOf(iso: string): string {
  const number = dayNumber(iso);
  return number === null ? '' : (WEEKDAYS[(((number + 3) % 7) + 7) % 7] ?? '');
}

/** The day alone of an ISO time: `2026-11-24`. */
export const dayIn = (iso: string): string => (momentOf(iso) ? iso.slice(0, 10) : '');

/** The later of two days, however they are written; what is no day is never the later. */
export const laterDay = (one: string, other: string): string =>
  (dayNumber(other) ?? -Infinity) > (dayNumber(one) ?? -Infinity) ? dayIn(other) : dayIn(one);

/** `3.40 pm`, as a letter to a family writes `15:40`; nothing for what is no time. */
export function clockWords(time: string): string {
  const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(time) ?? [];
  if (hour === undefined || minute === undefined) return '';
  const twelve = Number(hour) % 12 || 12;
  return `${twelve}${minute === '00' ? '' : `.${minute}`} ${Number(hour) < 12 ? 'am' : 'pm'}`;
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

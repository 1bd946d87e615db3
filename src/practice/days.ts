/** A moment read off an ISO time as it is written: the wall clock of where it was written. */
export interface Moment {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** As `16:42`; null where only a day is written. */
  readonly time: string | null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/;

/** The moment that an ISO time writes, or null where it is none. */
export function momentOf(iso: string): Moment | null {
  const [, year, month, day, time] = WRITTEN.exec(iso) ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day), time: time ?? null };
  return found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= 31 ? found : null;
}

/** `18 November`, with the year where it is not the year of `now`; the text itself if no date. */
export function dayWords(iso: string, now: string): string {
  const moment = momentOf(iso);
  if (!moment) return iso;
  const day = `${moment.day} ${MONTHS[moment.month - 1] ?? ''}`;
  return moment.year === momentOf(now)?.year ? day : `${day} ${moment.year}`;
}

/** `18 Nov`, for where there is little room; with the year where it is not the year of `now`. */
export function shortDayWords(iso: string, now: string): string {
  const month = MONTHS[(momentOf(iso)?.month ?? 0) - 1];
  return month ? dayWords(iso, now).replace(month, month.slice(0, 3)) : iso;
}

/** `24 November 2026`: for what is read long afterwards; the text itself if no date. */
export const dateWords = (iso: string): string => dayWords(iso, '');

/** `Today, 16:42`, or `18 November, 16:42`. */
export function momentWords(iso: string, now: string): string {
  const time = momentOf(iso)?.time;
  const day = sameDay(iso, now) ? 'Today' : dayWords(iso, now);
  return time ? `${day}, ${time}` : day;
}

/** Whether two ISO times are written on one day. */
export const sameDay = (one: string, other: string): boolean =>
  momentOf(one) !== null && one.slice(0, 10) === other.slice(0, 10);

/** Negative where `one` is earlier: instants are compared, so a change of the clocks does no harm. */
export const earlierFirst = (one: string, other: string): number => minutes(one) - minutes(other);

const OFFSET = /T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|([+-])(\d{2}):(\d{2}))?$/;

/** Minutes since the first of March of the year 0; 0 for what is no time. */
function minutes(iso: string): number {
  const moment = momentOf(iso);
  if (!moment) return 0;
  const year = moment.month > 2 ? moment.year : moment.year - 1;
  const sinceMarch = Math.floor((153 * ((moment.month + 9) % 12) + 2) / 5) + moment.day;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const [, hour, minute, second, sign, ahead, aheadMinutes] = OFFSET.exec(iso) ?? [];
  const offset = (Number(ahead ?? 0) * 60 + Number(aheadMinutes ?? 0)) * (sign === '-' ? 1 : -1);
  const inDay = Number(hour ?? 0) * 60 + Number(minute ?? 0) + Number(second ?? 0) / 60;
  return (year * 365 + leaps + sinceMarch) * 1440 + inDay + offset;
}

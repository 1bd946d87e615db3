import { dayIn, daysBetween, daysLater, laterDay } from '../calendar/dates.ts';
import { endOfSchoolYear, schoolYearOf } from '../calendar/school-year.ts';
import { dayWords } from '../days.ts';

/** So long is a plan or record kept after its meeting or its last change, unless it is kept on. */
export const DAYS_KEPT = 90;
/** So long before, it is said again. */
export const DAYS_WARNED = 14;

/** What of a plan or record decides how long it is kept. */
export interface Lasting {
  readonly day: string;
  readonly changed: string;
  readonly keptOnUntil: string | null;
}

/** The day on which it deletes itself: 90 days after the meeting or the last change, or later. */
export const deletesOn = ({ day, changed, keptOnUntil }: Lasting): string =>
  laterDay(daysLater(laterDay(changed, day), DAYS_KEPT), keptOnUntil ?? '');

/** Whether its day has come. What has no readable date is never due. */
export function isDue(lasting: Lasting, now: string): boolean {
  const left = daysBetween(now, deletesOn(lasting));
  return left !== null && left <= 0;
}

/** The end of a school year, at least 90 days away: until when “keep it” keeps it on. */
export function keepOnUntil(now: string): string {
  const year = schoolYearOf(now);
  if (year === null) return '';
  const end = endOfSchoolYear(year);
  return (daysBetween(now, end) ?? 0) >= DAYS_KEPT ? end : endOfSchoolYear(year + 1);
}

/** The plan or record, kept on. */
export const keptOn = <T extends { readonly keptOnUntil: string | null }>(
  thing: T,
  now: string,
): T => ({ ...thing, keptOnUntil: keepOnUntil(now) });

/** What is said at its top: where it is kept, and until when. */
export interface KeptWords {
  readonly sentence: string;
  /** Within a fortnight of the day: to be said so that it is seen. */
  readonly soon: boolean;
}

/** Where it is kept and until when, in words. */
export function keptWords(lasting: Lasting, now: string): KeptWords {
  const day = deletesOn(lasting);
  const left = daysBetween(now, day);
  const where = 'Kept on this device only.';
  if (left === null || dayIn(day) === '') return { sentence: where, soon: false };
  const soon = left <= DAYS_WARNED;
  const until = `It deletes itself on ${dayWords(day, now)}`;
  if (!soon) return { sentence: `${where} ${until} unless you keep it.`, soon };
  const offer = `Keep it until ${dayWords(keepOnUntil(now), now)}, or save it as a file first.`;
  return { sentence: `${where} ${until}, ${inDays(left)}. ${offer}`, soon };
}

function inDays(left: number): string {
  if (left <= 0) return 'today';
  return left === 1 ? 'tomorrow' : `in ${left} days`;
}

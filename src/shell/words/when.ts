import { dayWords, momentOf, sameDay } from '../../practice/index.ts';

/** `today at 16:20`, `yesterday at 16:20`, `on 18 November`: within a sentence. */
export function whenWords(iso: string, now: string): string {
  const time = momentOf(iso)?.time;
  const at = time ? ` at ${time}` : '';
  if (sameDay(iso, now)) return `today${at}`;
  if (sameDay(iso, dayBefore(now))) return `yesterday${at}`;
  return `on ${dayWords(iso, now)}`;
}

function dayBefore(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString();
}

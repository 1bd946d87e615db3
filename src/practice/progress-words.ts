import { dayWords, sameDay } from './days.ts';
import type { History } from './progress.ts';

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** A scenario's history as a sentence or two, as it stands in the library. */
export function historyWords(history: History, now: string): string {
  const begun = history.unfinished[0];
  if (history.last === null)
    return begun ? `Begun ${onDay(begun.changed, now)}, not ended yet.` : 'Not played yet.';
  return `Played ${timesWords(history.times)}, last ${onDay(history.last, now)}. ${foundWords(history)}`;
}

/** `2 of 7 endings found.` */
export const foundWords = (history: Pick<History, 'found' | 'of'>): string =>
  history.of === 1 && history.found.length === 1
    ? 'Its one ending found.'
    : `${history.found.length} of ${history.of} ${history.of === 1 ? 'ending' : 'endings'} found.`;

/** `You have found 3 of the 7 endings.` */
export const youHaveFound = (history: Pick<History, 'found' | 'of'>): string =>
  history.found.length === history.of
    ? `You have found all ${history.of} endings.`
    : `You have found ${history.found.length} of the ${history.of} endings.`;

/** `twice`, `seven times` as `7 times`. */
export const timesWords = (times: number): string => TIMES[times] || `${times} times`;

/** `Your third time.` */
export const nthTimeWords = (nth: number): string =>
  `Your ${ORDINALS[nth] || `${nth}${ordinalEnd(nth)}`} time.`;

const onDay = (iso: string, now: string): string =>
  sameDay(iso, now) ? 'today' : `on ${dayWords(iso, now)}`;

function ordinalEnd(nth: number): string {
  if (nth % 100 >= 11 && nth % 100 <= 13) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as Readonly<Record<number, string>>)[nth % 10] ?? 'th';
}

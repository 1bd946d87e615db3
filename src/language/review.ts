import type { Fact } from './scenario.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with the day by which a fact is to be looked at again, and how to renew it; null
 * where nothing is. `today` is written as `2026-11-24`; without it no fact is past its day. */
export function reviewFault(fact: Fact, written: string, today: string | null): string | null {
  const { title, source, checked, review } = fact;
  if (written !== '' && !DAY.test(written))
    return `The fact “${title}” has a “Review by” that is no day: write it as 2027-05-31.`;
  if (review === undefined) return null;
  if (review <= checked)
    return `The fact “${title}” is to be looked at again before it was last checked.`;
  if (today === null || today <= review) return null;
  return (
    `The fact “${title}” was to be looked at again by ${review}. Read its source (${source}), ` +
    'mend the words if they no longer hold, and set “Last checked” to the day you did so and ' +
    '“Review by” to the next.'
  );
}

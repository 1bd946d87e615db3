import { isNewer } from '../newer.ts';
import type { Item } from './kinds.ts';
import type { Marks } from './marks.ts';

/** So much real work is worth a reminder. */
const WORTH_REMINDING = 3;

/** What would be missed: a plan, a record, a whole rehearsal, a workshop or a role play. */
const isWork = ({ kind, kept }: Item): boolean =>
  kind === 'attempts' ? 'ended' in kept && kept.ended !== null : kind !== 'settings';

/** How many things of real work were made or changed since then; all of them for null. */
export const workSince = (items: readonly Item[], since: string | null): number =>
  items.filter(
    (item) =>
      isWork(item) && (since === null || (item.changed !== null && isNewer(item.changed, since))),
  ).length;

/** Whether to remind of a backup: after so much work, and again after so much more; never by date. */
export function isReminderDue(items: readonly Item[], { backedUp, putOff }: Marks): boolean {
  const both = [backedUp, putOff].filter((time) => time !== null);
  const since = both.length === 2 && putOff && backedUp && isNewer(backedUp, putOff);
  const last = since ? backedUp : (putOff ?? backedUp);
  return workSince(items, last) >= WORTH_REMINDING;
}

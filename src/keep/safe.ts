/** The door for everything that is kept, as one: backups, the lock, and clearing all of it. */
import type { Attempt } from '../practice/index.ts';
import { itemFrom } from './backup/kinds.ts';
import { safeOver, type Safe } from './backup/safe.ts';
import { browserShelf, stopKeeping } from './in-browser.ts';
import { paperLockIn } from './lock/in-this-page.ts';

export { KINDS, type Item, type Kind } from './backup/kinds.ts';
export { LARGEST, TOO_LARGE } from './backup/sentences.ts';
export type { Compared, Standing, Wanted } from './backup/compare.ts';
export type { Inventory } from './backup/inventory.ts';
export type { Marks } from './backup/marks.ts';
export type { Restored } from './backup/restoring.ts';
export type { Preview, Previewed, Safe } from './backup/safe.ts';
export { canSeal } from './lock/sealing.ts';
export type { LockState, PaperLock } from './lock/paper-lock.ts';
export { paperLockIn, stopKeeping };
export { isReminderDue, workSince } from './backup/work-since.ts';

/** The safe of the copy of the app that stands at this path; `waiting` is what is not kept yet. */
export const safeIn = (base: string, waiting: () => readonly Attempt[]): Safe =>
  safeOver(browserShelf(base), paperLockIn(base), () =>
    waiting().flatMap((attempt) => itemFrom('attempts', attempt) ?? []),
  );

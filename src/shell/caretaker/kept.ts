/** What screens show of everything that is kept. */
export type {
  Compared,
  Inventory,
  Item,
  Kind,
  Marks,
  Preview,
  Restored,
  Standing,
  Wanted,
} from '../../keep/safe.ts';
export { isReminderDue, KINDS, workSince } from '../../keep/safe.ts';
export type { Storing } from './storing.ts';

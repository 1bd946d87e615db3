import { inEnvelope } from '../envelope.ts';
import { KeepFault } from '../fault.ts';
import { LOCK_KEY } from '../lock/lock.ts';
import type { PaperLock } from '../lock/paper-lock.ts';
import type { Sealed } from '../lock/sealed.ts';
import type { WholeShelf } from '../shelf.ts';
import { compare, wantedOf, type Wanted } from './compare.ts';
import type { Whole } from './file.ts';
import type { Item } from './kinds.ts';

/** What came of putting a file back: what was put, or why not, in a sentence. */
export type Restored =
  | { readonly kind: 'restored'; readonly items: readonly Item[] }
  | { readonly kind: 'refused'; readonly sentence: string };

type Entry = readonly [key: string, envelope: unknown];
type Opener = (sealed: Sealed) => Promise<unknown>;

const SHUT =
  'Your plans and records are locked here. Nothing was changed. Unlock them first, then put the file back.';
const WRONG =
  'That is not the passcode with which this file was locked. Nothing was changed. Try again.';
const NO_ROOM =
  'The file could not be put back: this browser would not keep it. Nothing was changed. Make room on this device, then try again.';
const ALTERED =
  'What is locked in this file could not be opened: it is damaged. Nothing was changed. If you have an earlier copy, try that.';

const refused = (sentence: string): Restored => ({ kind: 'refused', sentence });

/** Whether what is locked in a file has another passcode than what is locked here. */
export const hasOtherLock = (file: Whole, here: Whole): boolean =>
  file.lock !== null && here.lock !== null && file.lock.id !== here.lock.id;

/** Puts back what is wanted of a file, in one act. What is here is looked at again just before. */
export async function putBack(
  shelf: WholeShelf,
  lock: PaperLock,
  [file, here]: readonly [Whole, Whole],
  wanted: Wanted,
  passcode: string,
): Promise<Restored> {
  const items = wantedOf(compare(file.items, here.items), wanted);
  const open = await openerOf(lock, file, here, items, passcode);
  if (open === 'wrong') return refused(WRONG);
  const entries: Entry[] = [];
  try {
    for (const item of items) entries.push([item.key, await envelopeOf(item, lock, open)]);
  } catch (error) {
    return refused(error instanceof KeepFault ? SHUT : ALTERED);
  }
  const adopted = here.lock === null && items.some(isLocked) ? file.lock : null;
  if (adopted) entries.push([LOCK_KEY, inEnvelope(adopted)]);
  try {
    await shelf.writeAll(entries);
  } catch {
    return refused(NO_ROOM);
  }
  await lock.look();
  return { kind: 'restored', items };
}

const isLocked = ({ kind }: Item): boolean => kind === 'locked';

/** What opens papers that were locked elsewhere; null where none must be opened. */
async function openerOf(
  lock: PaperLock,
  file: Whole,
  here: Whole,
  items: readonly Item[],
  passcode: string,
): Promise<Opener | null | 'wrong'> {
  if (!file.lock || !hasOtherLock(file, here) || !items.some(isLocked)) return null;
  return (await lock.openOther(file.lock, passcode)) ?? 'wrong';
}

/** An item as it is to stand in the database: papers as the lock that is here wants them. */
async function envelopeOf(item: Item, lock: PaperLock, open: Opener | null): Promise<unknown> {
  const { kind, key, kept } = item;
  if (kind === 'locked' && 'sealed' in kept) {
    return open ? lock.sealed(key, await open(kept)) : { version: 1, sealed: kept };
  }
  const envelope = inEnvelope(kept);
  return kind === 'plans' || kind === 'records' ? lock.sealed(key, envelope) : envelope;
}

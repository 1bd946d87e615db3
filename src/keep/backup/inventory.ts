import { isRecord, own } from '../sound.ts';
import { LOCK_KEY, lockIn } from '../lock/lock.ts';
import { sealedIn } from '../lock/sealed.ts';
import type { Shelf } from '../shelf.ts';
import { itemFrom, kindAt, type Item } from './kinds.ts';
import type { Whole } from './file.ts';

/** Everything that is kept here. */
export interface Inventory extends Whole {
  /** How many things cannot be read: left where they are, and in no backup. */
  readonly unreadable: number;
}

/** Reads everything on a shelf, whichever version wrote it; rejected where the shelf is. */
export async function takeInventory(shelf: Shelf): Promise<Inventory> {
  const all = await shelf.readAll('');
  const found = all.flatMap(([key, envelope]) => {
    const kind = kindAt(key);
    return kind ? [itemAt(key, envelope)] : [];
  });
  const items = found.filter((item) => item !== null);
  const lock = lockIn(all.find(([key]) => key === LOCK_KEY)?.[1]);
  return { items, lock, unreadable: found.length - items.length };
}

/** What stands under a key, sealed or open, or null where it cannot be read. */
function itemAt(key: string, envelope: unknown): Item | null {
  const kind = kindAt(key);
  if (kind === null || !isRecord(envelope) || own(envelope, 'version') !== 1) return null;
  const sealed = sealedIn(envelope);
  const item = sealed ? itemFrom('locked', sealed) : itemFrom(kind, own(envelope, 'kept'));
  return item?.key === key ? item : null;
}

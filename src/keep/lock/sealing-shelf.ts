import { KeepFault } from '../fault.ts';
import type { ClearableShelf } from '../shelf.ts';
import { isRecord, name, own } from '../sound.ts';
import { seal, unseal } from './sealing.ts';
import { sealedIn } from './sealed.ts';

/** The key by which papers are sealed, and the id of its lock. */
export interface Held {
  readonly key: CryptoKey;
  readonly id: string;
}

/** What a shelf asks of the lock at every act: null where there is none; rejected where it is shut. */
export interface Keys {
  toRead(): Promise<Held | null>;
  toWrite(): Promise<Held | null>;
}

/** A shelf whose papers are sealed as they are put on it and opened as they are taken. */
export function sealingShelf(shelf: ClearableShelf, keys: Keys): ClearableShelf {
  return {
    async read(key) {
      const held = await keys.toRead();
      return opened(held, await shelf.read(key));
    },
    async readAll(beginning) {
      const held = await keys.toRead();
      const all = await shelf.readAll(beginning);
      return Promise.all(
        all.map(async ([key, envelope]) => [key, await opened(held, envelope)] as const),
      );
    },
    async write(key, envelope) {
      const held = await keys.toWrite();
      await shelf.write(key, await sealedFor(held, key, envelope));
    },
    remove: (key) => shelf.remove(key),
    removeAll: (all) => shelf.removeAll(all),
  };
}

/** The envelope as it is written: sealed where there is a key. */
export async function sealedFor(
  held: Held | null,
  key: string,
  envelope: unknown,
): Promise<unknown> {
  if (!held) return envelope;
  const kept = isRecord(envelope) ? own(envelope, 'kept') : null;
  const changed = (isRecord(kept) ? name(kept, 'changed') : null) ?? '1970-01-01';
  return { version: 1, sealed: await seal(held.key, held.id, { key, changed }, envelope) };
}

/** What cannot be opened is as what cannot be read: told, and left where it is. */
async function opened(held: Held | null, envelope: unknown): Promise<unknown> {
  const sealed = sealedIn(envelope);
  if (!sealed) return envelope;
  if (!held) throw new KeepFault('locked', 'reading');
  return unseal(held.key, sealed).catch(() => null);
}

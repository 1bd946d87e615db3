import { inEnvelope, openedWith } from './envelope.ts';
import { faultOf, KeepFault, type Doing } from './fault.ts';
import type { Shelf } from './shelf.ts';
import type { Watching } from './watching.ts';

/** Where things of one kind are kept, each by its id. No promise of it is ever rejected. */
export interface Drawer<T> {
  /** All that can be read, and all that waits to be written, in no order. */
  all(): Promise<readonly T[]>;
  /** Null where there is none, or none that can be read. */
  one(id: string): Promise<T | null>;
  /** Resolved once it is kept, or held in memory because it cannot be. */
  keep(thing: T): Promise<void>;
  remove(id: string): Promise<void>;
  /** What is held in memory only: to be offered as files. */
  unsaved(): readonly T[];
}

/** A drawer with what only its owner does. */
export interface OwnedDrawer<T> extends Drawer<T> {
  letGo(id: string): void;
  fault(): KeepFault | null;
  retry(): Promise<boolean>;
}

/** A drawer on a shelf, under keys that begin so. What cannot be read is told, and left as it is. */
export function drawerOver<T extends { readonly id: string }>(
  shelf: Shelf,
  beginning: string,
  sound: (found: unknown) => T | null,
  watching: Watching,
): OwnedDrawer<T> {
  /** What is not kept yet, by id; null stands for one that is to be removed. */
  const held = new Map<string, T | null>();
  let standing: KeepFault | null = null;

  const hear = (error: unknown, doing: Doing): void => {
    const fault = faultOf(error, doing);
    if (fault.kind !== 'corrupt') standing = fault;
    watching.tell({ kind: 'fault', fault });
  };

  const readable = (found: unknown): readonly T[] => {
    const opened = openedWith(found, sound);
    if (!(opened instanceof KeepFault)) return [opened];
    watching.tell({ kind: 'fault', fault: opened });
    return [];
  };

  const write = async (id: string): Promise<void> => {
    const thing = held.get(id);
    if (thing === undefined) return;
    try {
      if (thing === null) await shelf.remove(beginning + id);
      else await shelf.write(beginning + id, inEnvelope(thing));
      if (held.get(id) === thing) held.delete(id);
      if (held.size === 0) standing = null;
      watching.tell({ kind: 'saved' });
    } catch (error) {
      hear(error, 'writing');
    }
  };

  const waiting = (): readonly T[] => [...held.values()].filter((thing) => thing !== null);

  return {
    async all() {
      try {
        const found = await shelf.readAll(beginning);
        const kept = found.flatMap(([, envelope]) => readable(envelope));
        return [...kept.filter(({ id }) => !held.has(id)), ...waiting()];
      } catch (error) {
        hear(error, 'reading');
        return waiting();
      }
    },
    async one(id) {
      const thing = held.get(id);
      if (thing !== undefined) return thing;
      try {
        const found = await shelf.read(beginning + id);
        return found === undefined ? null : (readable(found)[0] ?? null);
      } catch (error) {
        hear(error, 'reading');
        return null;
      }
    },
    keep(thing) {
      held.set(thing.id, thing);
      return write(thing.id);
    },
    remove(id) {
      held.set(id, null);
      return write(id);
    },
    unsaved: waiting,
    letGo: (id) => void held.delete(id),
    fault: () => standing,
    async retry() {
      for (const id of [...held.keys()]) await write(id);
      if (held.size === 0) standing = null;
      return held.size === 0;
    },
  };
}

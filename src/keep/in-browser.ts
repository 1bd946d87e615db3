import { createStore, del, delMany, entries, get, set, setMany } from 'idb-keyval';
import { keeperOver } from './keeper-over.ts';
import type { Keeper } from './port.ts';
import type { WholeShelf } from './shelf.ts';

/**
 * A keeper over the browser's own database. `base` is the path at which this copy of the app
 * stands: two copies on one server have a database each.
 */
export const inBrowser = (base: string): Keeper => keeperOver(browserShelf(base));

const stopped = new Set<string>();

/** From now on nothing that this page still writes is kept: everything was cleared. */
export const stopKeeping = (base: string): void => void stopped.add(base);

/** Nothing is opened before it is first needed, so making it cannot fail. */
export function browserShelf(base: string): WholeShelf {
  const store = createStore(`common-ground ${base}`, 'kept');
  return {
    read: async (key) => get<unknown>(key, store),
    async readAll(beginning) {
      const all = await entries<IDBValidKey, unknown>(store);
      return all.flatMap(([key, value]) =>
        typeof key === 'string' && key.startsWith(beginning) ? [[key, value] as const] : [],
      );
    },
    async write(key, value) {
      if (!stopped.has(base)) await set(key, value, store);
    },
    remove: async (key) => del(key, store),
    removeAll: async (keys) => delMany([...keys], store),
    writeAll: async (all) =>
      setMany(
        all.map(([key, value]) => [key, value]),
        store,
      ),
  };
}

import { keeperOver } from './keeper-over.ts';
import type { Keeper } from './port.ts';
import type { WholeShelf } from './shelf.ts';

/** A keeper that forgets everything when the page is closed: the twin of the one in the browser. */
export const inMemory = (): Keeper => keeperOver(memoryShelf());

/** A shelf in memory that, like a database, gives back copies and never what was put in. */
export function memoryShelf(values: Map<string, unknown> = new Map()): WholeShelf {
  return {
    read: async (key) => structuredClone(values.get(key)),
    readAll: async (beginning) =>
      [...values]
        .filter(([key]) => key.startsWith(beginning))
        .map((entry) => structuredClone(entry)),
    write: async (key, value) => void values.set(key, structuredClone(value)),
    remove: async (key) => void values.delete(key),
    removeAll: async (keys) => keys.forEach((key) => values.delete(key)),
    async writeAll(entries) {
      const copies = entries.map(([key, value]) => [key, structuredClone(value)] as const);
      for (const [key, value] of copies) values.set(key, value);
    },
  };
}

import { memoryShelf } from '../../src/keep/in-memory.ts';
import type { WholeShelf } from '../../src/keep/shelf.ts';

/** A shelf in memory that fails on command: with the given error, until told otherwise. */
export function failingShelf(values?: Map<string, unknown>): WholeShelf & {
  failWith(error: Error | null): void;
} {
  const shelf = memoryShelf(values);
  let error: Error | null = null;
  const orFail = async <T>(act: () => Promise<T>): Promise<T> => {
    if (error) throw error;
    return act();
  };
  return {
    read: (key) => orFail(() => shelf.read(key)),
    readAll: (beginning) => orFail(() => shelf.readAll(beginning)),
    write: (key, value) => orFail(() => shelf.write(key, value)),
    remove: (key) => orFail(() => shelf.remove(key)),
    removeAll: (keys) => orFail(() => shelf.removeAll(keys)),
    writeAll: (entries) => orFail(() => shelf.writeAll(entries)),
    failWith(given) {
      error = given;
    },
  };
}

import { memoryShelf } from '../../src/keep/in-memory.ts';
import { paperLockOver } from '../../src/keep/lock/paper-lock.ts';
import { safeOver } from '../../src/keep/backup/safe.ts';
import type { Caretaker } from '../../src/shell/caretaker/caretaker.svelte.ts';
import type { Storing } from '../../src/shell/caretaker/storing.ts';

const MAY_CLEAR: Storing = { how: 'may-clear', askable: true, used: 420_000, fromFile: false };

/** A caretaker of things in memory, with what it was asked to do. */
export interface FakeCaretaker extends Caretaker {
  readonly asked: string[];
  /** A newer version was fetched. */
  findNewer(): void;
}

export function fakeCaretaker(
  values?: Map<string, unknown>,
  storing: Partial<Storing> = {},
): FakeCaretaker {
  const shelf = memoryShelf(values);
  const lock = paperLockOver(shelf, async () => undefined);
  const asked: string[] = [];
  const how = { ...MAY_CLEAR, ...storing };
  let locked = $state.raw(lock.state());
  let newer = $state(false);
  lock.watch((state) => (locked = state));
  const safe = safeOver(shelf, lock, () => []);
  return {
    ...{ safe, lock, asked, canLock: true },
    get locked() {
      return locked;
    },
    offline: {
      ready: true,
      get newer() {
        return newer;
      },
      useNewer: () => void asked.push('newer'),
    },
    storing: async () => how,
    async askToKeep() {
      asked.push('keep');
      return true;
    },
    open: async (file) => safe.open(await file.text()),
    async finishAndClear() {
      await safe.clear();
      asked.push('cleared');
    },
    findNewer: () => (newer = true),
  };
}

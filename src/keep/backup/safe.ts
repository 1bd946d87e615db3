import type { TextFile } from '../../practice/index.ts';
import { inEnvelope } from '../envelope.ts';
import { carefully } from '../fault.ts';
import type { PaperLock } from '../lock/paper-lock.ts';
import type { WholeShelf } from '../shelf.ts';
import { compare, type Compared, type Wanted } from './compare.ts';
import { backupFile, openBackup, type Whole } from './file.ts';
import { takeInventory, type Inventory } from './inventory.ts';
import type { Item } from './kinds.ts';
import { marksIn, NO_MARKS, type Marks } from './marks.ts';
import { hasOtherLock, putBack, type Restored } from './restoring.ts';

/** A file that was opened: what is in it, beside what is kept here. */
export interface Preview {
  readonly whole: Whole;
  /** When it was made, as ISO; null for a file of papers or of attempts. */
  readonly made: string | null;
  readonly compared: readonly Compared[];
  /** What is locked in it was locked with another passcode than what is locked here. */
  readonly otherLock: boolean;
}

/** What came of opening a file: what is in it, or why not, in a sentence. */
export type Previewed =
  | { readonly kind: 'opened'; readonly preview: Preview }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Everything that is kept, as one: looked at, backed up, put back and cleared. */
export interface Safe {
  /** Rejected with a `KeepFault` where nothing can be read. */
  look(): Promise<Inventory>;
  marks(): Promise<Marks>;
  mark(change: Partial<Marks>): Promise<void>;
  /** Everything as one file; what waits to be kept is in it too. */
  backup(now: string): Promise<TextFile>;
  open(text: string): Promise<Previewed>;
  /** Puts back what is wanted: all of it or nothing. `passcode` opens what was locked elsewhere. */
  restore(preview: Preview, wanted: Wanted, passcode?: string): Promise<Restored>;
  /** Takes away everything of a person’s in one act. */
  clear(): Promise<void>;
}

const MARKS = 'marks';

/** The safe over a shelf; `waiting` gives what is not kept yet. */
export function safeOver(shelf: WholeShelf, lock: PaperLock, waiting: () => readonly Item[]): Safe {
  const look = async (): Promise<Inventory> => {
    const found = await carefully('reading', () => takeInventory(shelf));
    const held = waiting();
    const keys = new Set(held.map(({ key }) => key));
    return { ...found, items: [...found.items.filter(({ key }) => !keys.has(key)), ...held] };
  };
  const marks = (): Promise<Marks> => shelf.read(MARKS).then(marksIn, () => NO_MARKS);

  return {
    look,
    marks,
    async mark(change) {
      const kept = { ...(await marks()), ...change };
      await carefully('writing', () => shelf.write(MARKS, inEnvelope(kept)));
    },
    backup: async (now) => backupFile(await look(), now),
    async open(text) {
      const opened = openBackup(text);
      if (opened.kind === 'refused') return opened;
      const { whole, made } = opened;
      const here = await look();
      const compared = compare(whole.items, here.items);
      return {
        kind: 'opened',
        preview: { whole, made, compared, otherLock: hasOtherLock(whole, here) },
      };
    },
    restore: async ({ whole }, wanted, passcode = '') =>
      putBack(shelf, lock, [whole, await look()], wanted, passcode),
    async clear() {
      await carefully('writing', async () => {
        const all = await shelf.readAll('');
        await shelf.removeAll(all.map(([key]) => key));
      });
    },
  };
}

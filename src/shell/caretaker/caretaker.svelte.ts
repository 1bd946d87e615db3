import {
  canSeal,
  LARGEST,
  paperLockIn,
  safeIn,
  stopKeeping,
  TOO_LARGE,
  type LockState,
  type PaperLock,
  type Previewed,
  type Safe,
} from '../../keep/safe.ts';
import type { CarefulKeeper } from '../../keep/index.ts';
import { offlineWith, type Offline } from '../offline/offline.svelte.ts';
import { whenIdle } from './idle.ts';
import { storingIn, type Storing } from './storing.ts';

/** Who looks after everything that is kept: backups, the lock, the browser, the offline copy. */
export interface Caretaker {
  readonly safe: Safe;
  readonly lock: PaperLock;
  /** The state of the lock, as something that screens can show. */
  readonly locked: LockState;
  /** Whether a passcode can be set at this address at all. */
  readonly canLock: boolean;
  readonly offline: Offline;
  storing(): Promise<Storing>;
  /** Asks the browser to keep everything; true where it says so. */
  askToKeep(): Promise<boolean>;
  /** Opens a file that may be a backup; one that is too large is not even read. */
  open(file: Pick<File, 'size' | 'text'>): Promise<Previewed>;
  /** Takes away everything of this person and begins anew; what belongs to the device stays. */
  finishAndClear(): Promise<void>;
}

/** What the real caretaker is given. */
export interface Charge {
  readonly page: Window;
  readonly base: string;
  readonly keeper: CarefulKeeper;
  /** Keeps what belongs to the device and not to a person, after all is cleared. */
  readonly keepDevice: () => Promise<void>;
}

/** Unlocked papers shut themselves after so long without use. */
export const MINUTES_OPEN = 10;

/** The caretaker of the copy of the app that stands at `base`. */
export function caretakerOf({ page, base, keeper, keepDevice }: Charge): Caretaker {
  const safe = safeIn(base, () => keeper.unsaved());
  const lock = paperLockIn(base);
  let locked = $state.raw(lock.state());
  lock.watch((state) => (locked = state));
  whenIdle(page, MINUTES_OPEN * 60_000, Date.now, () => void lock.shut());
  const { storage } = page.navigator;
  const leave = () => {
    stopKeeping(base);
    page.location.replace('#/');
    page.location.reload();
  };
  const windows = new BroadcastChannel(`common-ground ${base} cleared`);
  windows.addEventListener('message', leave);
  return {
    safe,
    lock,
    get locked() {
      return locked;
    },
    canLock: canSeal(),
    offline: offlineWith(page.navigator.serviceWorker, () => page.location.reload()),
    storing: () => storingIn(page),
    askToKeep: async () => (await storage?.persist?.().catch(() => false)) ?? false,
    open: async (file) =>
      file.size > LARGEST ? { kind: 'refused', sentence: TOO_LARGE } : safe.open(await file.text()),
    async finishAndClear() {
      await safe.clear();
      forgetNotes(page, base);
      await keepDevice();
      windows.postMessage('cleared');
      leave();
    },
  };
}

/** Takes away what this copy of the app noted beside the database. */
function forgetNotes(page: Window, base: string): void {
  try {
    for (const notes of [page.localStorage, page.sessionStorage]) {
      const keys = Array.from({ length: notes.length }, (_, at) => notes.key(at) ?? '');
      const own = keys.filter((key) => key.startsWith(`common-ground ${base}`));
      own.forEach((key) => notes.removeItem(key));
    }
  } catch {
    return;
  }
}

import { browserShelf } from '../in-browser.ts';
import { paperLockOver, type LockState, type PaperLock } from './paper-lock.ts';

const inThisPage = new Map<string, PaperLock>();

/** Long enough for a screen that is taken away to keep what was typed on it. */
const GRACE_MS = 2000;

const grace = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, GRACE_MS));

/** The lock of the copy of the app that stands at this path: the same for the whole page. */
export function paperLockIn(base: string): PaperLock {
  const known = inThisPage.get(base);
  if (known) return known;
  const lock = heardElsewhere(paperLockOver(browserShelf(base), grace), base);
  inThisPage.set(base, lock);
  return lock;
}

/** Shutting it in one window shuts it in all; only unlocking is each window’s own. */
function heardElsewhere(lock: PaperLock, base: string): PaperLock {
  if (typeof BroadcastChannel === 'undefined') return lock;
  const channel = new BroadcastChannel(`common-ground ${base} lock`);
  lock.watch((state) => {
    if (state !== 'open') channel.postMessage(state);
  });
  channel.addEventListener('message', ({ data }: MessageEvent<LockState>) => {
    if (data === 'locked') void lock.shut();
    else void lock.look().catch(() => undefined);
  });
  return lock;
}

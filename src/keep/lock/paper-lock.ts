import { inEnvelope } from '../envelope.ts';
import { KeepFault } from '../fault.ts';
import type { ClearableShelf, WholeShelf } from '../shelf.ts';
import { LOCK_KEY, lockIn, type Lock } from './lock.ts';
import { keyOf, makeLock, unseal } from './sealing.ts';
import { sealedIn, type Sealed } from './sealed.ts';
import { sealedFor, sealingShelf, type Held } from './sealing-shelf.ts';

/** No passcode; or one, and the papers are shut or open. `unknown` until the first look. */
export type LockState = 'unknown' | 'off' | 'locked' | 'open';

/** The one lock over all plans and records of this copy of the app. */
export interface PaperLock {
  state(): LockState;
  /** Tells of every change of state, until the returned function is called. */
  watch(listener: (state: LockState) => void): () => void;
  /** Looks whether there is a lock: another window may have set it or taken it off. */
  look(): Promise<LockState>;
  /** Puts everything under a passcode in one act: all of it or nothing. */
  set(passcode: string): Promise<void>;
  /** False where the passcode is another. */
  unlock(passcode: string): Promise<boolean>;
  /** Shuts at once; what is on its way is still sealed and kept, then the key is forgotten. */
  shut(): Promise<void>;
  /** Opens everything for good, in one act; the papers must be open. */
  takeOff(): Promise<void>;
  /** An envelope as it is to be written under this key; a `KeepFault` where the lock is shut. */
  sealed(key: string, envelope: unknown): Promise<unknown>;
  /** What opens papers of another lock, or null where the passcode is not that lock’s. */
  openOther(lock: Lock, passcode: string): Promise<((sealed: Sealed) => Promise<unknown>) | null>;
  /** The shelf of the papers: behind the lock they are as they always were. */
  readonly shelf: ClearableShelf;
}

const PAPERS = ['plan/', 'record/'] as const;

/** The lock over a shelf; `grace` is how long what is on its way may still be kept after shutting. */
export function paperLockOver(shelf: WholeShelf, grace: () => Promise<void>): PaperLock {
  const listeners = new Set<(state: LockState) => void>();
  let lock: Lock | null = null;
  let held: Held | null = null;
  let shut = true;
  let looked = false;

  const state = (): LockState => {
    if (!looked) return 'unknown';
    if (!lock) return 'off';
    return shut || !held ? 'locked' : 'open';
  };
  const tell = (): void => listeners.forEach((listener) => listener(state()));

  const look = async (): Promise<LockState> => {
    const found = lockIn(await shelf.read(LOCK_KEY));
    const before = state();
    if (found?.id !== lock?.id) [held, shut] = [null, true];
    [lock, looked] = [found, true];
    if (state() !== before) tell();
    return state();
  };
  const heldFor = async (forWriting: boolean): Promise<Held | null> => {
    await look();
    if (!lock) return null;
    if (held && (forWriting || !shut)) return held;
    throw new KeepFault('locked', forWriting ? 'writing' : 'reading');
  };
  const all = async () => (await Promise.all(PAPERS.map((each) => shelf.readAll(each)))).flat();
  const sealAll = async (by: Held) =>
    Promise.all(
      (await all())
        .filter(([, envelope]) => sealedIn(envelope) === null)
        .map(async ([key, envelope]) => [key, await sealedFor(by, key, envelope)] as const),
    );
  /** What cannot be opened stays as it is. */
  const openAll = async (by: Held) => {
    const open = (await all()).map(async ([key, envelope]) => {
      const sealed = sealedIn(envelope);
      const opened = sealed && (await unseal(by.key, sealed).catch(() => null));
      return opened === null ? null : ([key, opened] as const);
    });
    return (await Promise.all(open)).filter((entry) => entry !== null);
  };

  return {
    state,
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    look,
    async set(passcode) {
      if ((await look()) !== 'off') throw new KeepFault('locked', 'writing');
      const made = await makeLock(passcode);
      const by = { key: made.key, id: made.lock.id };
      await shelf.writeAll([...(await sealAll(by)), [LOCK_KEY, inEnvelope(made.lock)] as const]);
      [lock, held, shut] = [made.lock, by, false];
      tell();
    },
    async unlock(passcode) {
      await look();
      if (!lock) return true;
      const key = await keyOf(lock, passcode);
      if (!key) return false;
      const by = { key, id: lock.id };
      const open = await sealAll(by);
      if (open.length > 0) await shelf.writeAll(open);
      [held, shut] = [by, false];
      tell();
      return true;
    },
    async shut() {
      if (state() !== 'open') return;
      shut = true;
      tell();
      await grace();
      if (shut) held = null;
    },
    async takeOff() {
      const by = await heldFor(false);
      if (!by) return;
      await shelf.writeAll([...(await openAll(by)), [LOCK_KEY, null]]);
      [lock, held] = [null, null];
      tell();
    },
    sealed: async (key, envelope) => sealedFor(await heldFor(true), key, envelope),
    async openOther(other, passcode) {
      const key = await keyOf(other, passcode);
      return key && ((sealed) => unseal(key, sealed));
    },
    shelf: sealingShelf(shelf, { toRead: () => heldFor(false), toWrite: () => heldFor(true) }),
  };
}

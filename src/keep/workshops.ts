import type { Session } from '../practice/workshop/index.ts';
import { inEnvelope, openedWith } from './envelope.ts';
import { carefully, KeepFault } from './fault.ts';
import { browserShelf } from './in-browser.ts';
import { memoryShelf } from './in-memory.ts';
import type { Shelf } from './shelf.ts';
import { soundSession } from './sound-session.ts';

/**
 * What keeps workshops. Every promise that cannot be kept is rejected with a `KeepFault`; what could
 * not be written is held in memory all the same, so that a meeting with people in it goes on.
 */
export interface Workshops {
  /** All that can be read, in no order; what cannot be is left where it is. */
  all(): Promise<readonly Session[]>;
  /** Null where there is none. */
  one(id: string): Promise<Session | null>;
  /** Resolved once it is kept. */
  keep(session: Session): Promise<void>;
  remove(id: string): Promise<void>;
}

const KEY = 'workshop/';

/** Workshops in the browser's own database, or in memory where there is none. */
export function workshopsIn(base: string): Workshops {
  try {
    return workshopsOver(browserShelf(base));
  } catch {
    return workshopsOver(memoryShelf());
  }
}

/** Workshops on a shelf: one record a session, each in an envelope with its version. */
export function workshopsOver(shelf: Shelf): Workshops {
  const held = new Map<string, Session>();
  const writing = new Map<string, Promise<void>>();

  /** What changed while one was being written is written next, and only the last of it. */
  async function write(id: string): Promise<void> {
    try {
      for (let last = held.get(id); last; last = held.get(id)) {
        const envelope = inEnvelope(last);
        await carefully('writing', () => shelf.write(KEY + id, envelope));
        if (held.get(id) === last) held.delete(id);
      }
    } finally {
      writing.delete(id);
    }
  }

  return {
    async all() {
      const found = await carefully('reading', () => shelf.readAll(KEY));
      const kept = found.flatMap(([, envelope]) => {
        const opened = openedWith(envelope, soundSession);
        return opened instanceof KeepFault || held.has(opened.id) ? [] : [opened];
      });
      return [...kept, ...held.values()];
    },
    async one(id) {
      const waiting = held.get(id);
      if (waiting) return waiting;
      const found = await carefully('reading', () => shelf.read(KEY + id));
      if (found === undefined) return null;
      const opened = openedWith(found, soundSession);
      if (opened instanceof KeepFault) throw opened;
      return opened;
    },
    keep(session) {
      held.set(session.id, session);
      const under = writing.get(session.id) ?? write(session.id);
      writing.set(session.id, under);
      return under;
    },
    async remove(id) {
      held.delete(id);
      await writing.get(id)?.catch(() => undefined);
      await carefully('writing', () => shelf.remove(KEY + id));
    },
  };
}

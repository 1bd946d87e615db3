import type { Session } from '../practice/roleplay/index.ts';
import { inEnvelope, openedWith } from './envelope.ts';
import { carefully, KeepFault } from './fault.ts';
import { browserShelf } from './in-browser.ts';
import { memoryShelf } from './in-memory.ts';
import type { Shelf } from './shelf.ts';
import { soundRoleplay } from './sound-roleplay.ts';

/** What keeps role plays. Every promise that cannot be kept is rejected with a `KeepFault`. */
export interface Roleplays {
  /** All that can be read, in no order; what cannot be is left where it is. */
  all(): Promise<readonly Session[]>;
  /** Null where there is none. */
  one(id: string): Promise<Session | null>;
  /** Resolved once it is kept. */
  keep(session: Session): Promise<void>;
  /** Nothing of it is left afterwards. */
  remove(id: string): Promise<void>;
}

const KEY = 'roleplay/';

/** Role plays on a shelf: one record a session, each in an envelope with its version. */
export const roleplaysOver = (shelf: Shelf): Roleplays => ({
  async all() {
    const found = await carefully('reading', () => shelf.readAll(KEY));
    return found.flatMap(([, envelope]) => {
      const opened = openedWith(envelope, soundRoleplay);
      return opened instanceof KeepFault ? [] : [opened];
    });
  },
  async one(id) {
    const found = await carefully('reading', () => shelf.read(KEY + id));
    if (found === undefined) return null;
    const opened = openedWith(found, soundRoleplay);
    if (opened instanceof KeepFault) throw opened;
    return opened;
  },
  keep: (session) => carefully('writing', () => shelf.write(KEY + session.id, inEnvelope(session))),
  remove: (id) => carefully('writing', () => shelf.remove(KEY + id)),
});

/**
 * Role plays that go on when the storage does not: what could not be kept is still had by those who
 * ask for it, until the page is closed. The promise is rejected all the same, so that it is told.
 */
export function holdingOn(real: Roleplays): Roleplays {
  const held = new Map<string, Session>();
  return {
    async all() {
      const kept = await real.all().catch((): readonly Session[] => []);
      return [...kept.filter(({ id }) => !held.has(id)), ...held.values()];
    },
    one: async (id) => held.get(id) ?? real.one(id),
    async keep(session) {
      held.set(session.id, session);
      await real.keep(session);
      if (held.get(session.id) === session) held.delete(session.id);
    },
    async remove(id) {
      held.delete(id);
      await real.remove(id);
    },
  };
}

let inThisPage: Roleplays | null = null;

/** The role plays of the copy of the app that stands at this path, the same for the whole page. */
export const roleplaysIn = (base: string): Roleplays =>
  (inThisPage ??= holdingOn(roleplaysOver(shelfAt(base))));

/** A browser without a database fails here at once; a role play can be held in it all the same. */
function shelfAt(base: string): Shelf {
  try {
    return browserShelf(base);
  } catch {
    return memoryShelf();
  }
}

import type { Attempt } from '../practice/index.ts';
import { inEnvelope } from './envelope.ts';
import { faultOf, type Doing } from './fault.ts';
import type { Keeper } from './port.ts';
import type { Shelf } from './shelf.ts';
import { attemptIn, settingsIn } from './versions.ts';
import { Watching } from './watching.ts';

const ATTEMPTS = 'attempt/';
const SETTINGS = 'settings';

/** The keeper that a shelf gives: one record an attempt, each in an envelope with its version. */
export function keeperOver(shelf: Shelf): Keeper {
  const watching = new Watching();

  const readable = (found: unknown): readonly Attempt[] => {
    try {
      return [attemptIn(found)];
    } catch (error) {
      watching.tell({ kind: 'fault', fault: faultOf(error, 'reading') });
      return [];
    }
  };

  const carefully = async <T>(doing: Doing, act: () => Promise<T>): Promise<T> => {
    try {
      const result = await act();
      if (doing === 'writing') watching.tell({ kind: 'saved' });
      return result;
    } catch (error) {
      const fault = faultOf(error, doing);
      watching.tell({ kind: 'fault', fault });
      throw fault;
    }
  };

  return {
    async attempts() {
      const all = await carefully('reading', () => shelf.readAll(ATTEMPTS));
      return all.flatMap(([, found]) => readable(found));
    },
    async attempt(id) {
      const found = await carefully('reading', () => shelf.read(ATTEMPTS + id));
      return found === undefined ? null : (readable(found)[0] ?? null);
    },
    keepAttempt: (attempt) =>
      carefully('writing', () => shelf.write(ATTEMPTS + attempt.id, inEnvelope(attempt))),
    removeAttempt: (id) => carefully('writing', () => shelf.remove(ATTEMPTS + id)),
    settings: async () => settingsIn(await carefully('reading', () => shelf.read(SETTINGS))),
    keepSettings: (settings) =>
      carefully('writing', () => shelf.write(SETTINGS, inEnvelope(settings))),
    watch: watching.watch,
  };
}

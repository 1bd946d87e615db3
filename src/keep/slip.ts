import type { Attempt } from '../practice/index.ts';
import { soundAttempt } from './sound-attempt.ts';

/**
 * A slip of paper beside the database. What is on its way there is written on it first and at
 * once, so that a page which is reloaded or closed in that moment loses nothing.
 */
export interface Slip {
  /** Everything that was on its way when a page was left. */
  read(): readonly Attempt[];
  write(attempt: Attempt): void;
  clear(id: string): void;
}

/** No slip at all: where there is none to write on, the database is enough. */
export const NO_SLIP: Slip = { read: () => [], write: () => undefined, clear: () => undefined };

/** A slip in storage that answers at once, one key an attempt; `base` is where the app stands. */
export function slipIn(storage: () => Storage, base: string): Slip {
  const beginning = `common-ground ${base} on its way `;
  const carefully = <T>(act: (slip: Storage) => T, otherwise: T): T => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    read: () =>
      carefully((slip) => {
        const keys = Array.from({ length: slip.length }, (_, at) => slip.key(at));
        return keys
          .filter((key) => key !== null && key.startsWith(beginning))
          .flatMap((key) => written(slip.getItem(key as string)));
      }, []),
    write: (attempt) =>
      carefully((slip) => slip.setItem(beginning + attempt.id, JSON.stringify(attempt)), undefined),
    clear: (id) => carefully((slip) => slip.removeItem(beginning + id), undefined),
  };
}

function written(text: string | null): readonly Attempt[] {
  try {
    return [soundAttempt(JSON.parse(text ?? ''))].filter((attempt) => attempt !== null);
  } catch {
    return [];
  }
}

import type { CatalogueEntry } from './catalogue.ts';

/** Under this name a scenario that was dropped on the page is addressed and played. */
export const DROPPED = 'dropped';

/** A file that was dropped on the page or chosen, with those that came beside it. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The text of a `facts.md` that came with it, else null: then the project's own are used. */
  readonly facts: string | null;
  readonly principles: string | null;
}

/** The one dropped file of this page: it is kept nowhere, and gone with the page. */
export interface Dropped {
  readonly file: DroppedFile | null;
  /** Once it was found to be sound: so that it can be played like any other. */
  readonly entry: CatalogueEntry | null;
  take(file: DroppedFile): void;
  admit(entry: CatalogueEntry): void;
}

/** Nothing dropped yet. */
export function nothingDropped(): Dropped {
  let file = $state.raw<DroppedFile | null>(null);
  let entry = $state.raw<CatalogueEntry | null>(null);
  return {
    get file() {
      return file;
    },
    get entry() {
      return entry;
    },
    take(taken) {
      file = taken;
      entry = null;
    },
    admit(sound) {
      entry = sound;
    },
  };
}

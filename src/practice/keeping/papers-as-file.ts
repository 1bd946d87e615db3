import type { TextFile } from '../as-file.ts';
import type { Everything } from './what-came-of.ts';

/** The version of the product’s own files as they are written now. */
export const FILE_VERSION = 1;

/**
 * Plans and records, and rehearsals beside them, as one file of JSON that can be opened again.
 * `name` says what it is: no child’s name is ever in a file’s name.
 */
export function papersAsFile(kept: Everything, name: string, now: string): TextFile {
  const safe = name.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return {
    name: `common-ground-${safe === '' ? 'papers' : safe}-${now.slice(0, 10)}.json`,
    text: `${JSON.stringify({ commonGround: 'papers', version: FILE_VERSION, kept }, null, 2)}\n`,
  };
}

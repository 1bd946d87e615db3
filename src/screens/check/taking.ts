import type { DroppedFile } from '../../shell/dropped.svelte.ts';
import { sorted, type Thing } from './dropping.ts';

/** A file, and whether it is none but a folder. */
interface Taken extends Thing {
  readonly file: File;
}

/** What was taken, or a sentence that says why nothing was. */
export type Took =
  | { readonly kind: 'file'; readonly file: DroppedFile }
  | { readonly kind: 'refused'; readonly sentence: string };

/** No scenario is larger; one byte more shows that it is. */
const ENOUGH = 1024 * 1024 + 1;

/** The files of a drop, folders among them. To be asked at once: a drop is over when it is over. */
export function droppedFrom({ items, files }: DataTransfer): readonly Taken[] {
  const entries = [...items].map((item) =>
    item.kind === 'file' ? (item.webkitGetAsEntry?.() ?? null) : null,
  );
  return [...files].map((file) => ({
    file,
    name: file.name,
    size: file.size,
    folder: entries.some((entry) => entry?.isDirectory === true && entry.name === file.name),
  }));
}

/** Files that were chosen by a button. */
export const chosenFrom = (files: FileList | null): readonly Taken[] =>
  [...(files ?? [])].map((file) => ({ file, name: file.name, size: file.size, folder: false }));

/** Reads what was dropped or chosen, as far as a scenario goes. */
export async function taken(things: readonly Taken[]): Promise<Took> {
  const sort = sorted(things);
  if (sort.kind === 'refused') return sort;
  const { scenario, facts, principles } = sort;
  const text = async (thing: Taken | null) =>
    thing && new TextDecoder().decode(await beginningOf(thing));
  try {
    const file = {
      name: scenario.name,
      bytes: await beginningOf(scenario),
      facts: await text(facts),
      principles: await text(principles),
    };
    return { kind: 'file', file };
  } catch {
    const sentence = `“${scenario.name}” could not be read. It may have been moved, or be a folder.`;
    return { kind: 'refused', sentence };
  }
}

const beginningOf = async ({ file }: Taken): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, ENOUGH).arrayBuffer());

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Citations, Diagnostic } from '../../language/index.ts';
import type { Sound } from '../../language/reading.ts';
import { cacheIn } from '../cache.ts';
import { check } from '../check.ts';
import { proofsIn } from '../proofs.ts';
import { isScenario, scenarioFile } from '../scenario-file.ts';
import { tablesIn } from '../tables.ts';

/** One scenario's file as it stands, read and proved. */
export interface Edition {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly citations: Citations;
  readonly diagnostics: readonly Diagnostic[];
  /** Null where there is an error. */
  readonly sound: Sound | null;
}

/** The scenarios' files in a folder, in the order of their names. */
export const scenariosIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && isScenario(name))
    .sort();

/** Reads and proves every scenario of a folder, in the order of their names. */
export function readAll(folder: string, root: string): ReadonlyMap<string, Edition> {
  const cache = cacheIn(root);
  const tables = tablesIn(cache, root);
  const proofs = proofsIn(cache, root, tables);
  const editions = scenariosIn(folder).map((name): Edition => {
    const path = join(folder, name);
    const file = scenarioFile(name, folder, root);
    if (file.kind === 'unreadable') throw new Error(file.sentence);
    const { id, text, citations, reading } = file;
    const { diagnostics } = check(path, file, proofs, null);
    return {
      id,
      path,
      text,
      citations,
      diagnostics,
      sound: reading.kind === 'sound' ? reading : null,
    };
  });
  tables.keep();
  return new Map(editions.map((edition) => [edition.id, edition]));
}

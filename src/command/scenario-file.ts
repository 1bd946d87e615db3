import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Citations } from '../language/index.ts';
import { slug } from '../language/index.ts';
import { read, type Reading } from '../language/reading.ts';
import { citationsFor } from './citation-files.ts';

/** A scenario's file as it was read, or a sentence that says why it could not be. */
export type ScenarioFile =
  | {
      readonly kind: 'read';
      readonly id: string;
      readonly text: string;
      readonly citations: Citations;
      readonly reading: Reading;
    }
  | { readonly kind: 'unreadable'; readonly sentence: string };

/** What lies beside scenarios and is none. */
const BESIDE = new Set(['README.md', 'facts.md', 'principles.md']);

export const isScenario = (path: string): boolean => !BESIDE.has(basename(path));

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this account may not read it',
};

/** Reads the scenario in a file, named from `folder`. */
export function scenarioFile(name: string, folder: string, root: string): ScenarioFile {
  const path = resolve(folder, name);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (fault) {
    const { code = '', message } = fault as NodeJS.ErrnoException;
    return { kind: 'unreadable', sentence: `${name} could not be read: ${WHY[code] ?? message}.` };
  }
  const id = slug(basename(path).replace(/\.md$/i, ''));
  const citations = citationsFor(dirname(path), root);
  const reading = read(bytes, id, citations);
  return { kind: 'read', id, text: new TextDecoder().decode(bytes), citations, reading };
}

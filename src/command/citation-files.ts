import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citations } from '../language/index.ts';
import { readFacts, readPrinciples, type CitationFault } from '../language/reading.ts';

/** Something wrong in facts.md or principles.md, and in which file. */
export interface FileFault extends CitationFault {
  readonly path: string;
}

const foldersFor = (folder: string, root: string): readonly string[] => [
  folder,
  join(root, 'scenarios'),
];

/** The first file of that name; nothing in it where there is none. */
function found(name: string, folders: readonly string[]): { path: string; text: string } {
  for (const path of folders.map((folder) => join(folder, name))) {
    try {
      return { path, text: readFileSync(path, 'utf8') };
    } catch {
      continue;
    }
  }
  return { path: name, text: '' };
}

/** What a scenario in `folder` may cite: the files beside it, else the project's own. */
export function citationsFor(folder: string, root: string): Citations {
  const folders = foldersFor(folder, root);
  return {
    facts: readFacts(found('facts.md', folders).text).facts,
    principles: readPrinciples(found('principles.md', folders).text).principles,
  };
}

/** What is wrong with what a scenario in `folder` may cite, a fact past its review included. */
export function citationFaultsFor(folder: string, root: string, today: string | null): FileFault[] {
  const facts = found('facts.md', foldersFor(folder, root));
  const principles = found('principles.md', foldersFor(folder, root));
  return [
    ...readFacts(facts.text, today).faults.map((fault) => ({ ...fault, path: facts.path })),
    ...readPrinciples(principles.text).faults.map((fault) => ({ ...fault, path: principles.path })),
  ];
}

/** The facts that a scenario in `folder` may cite and that are past their review. */
export function pastReviewFor(folder: string, root: string, today: string): FileFault[] {
  const { path, text } = found('facts.md', foldersFor(folder, root));
  const otherwise = new Set(readFacts(text).faults.map(({ message }) => message));
  return readFacts(text, today)
    .faults.filter(({ message }) => !otherwise.has(message))
    .map((fault) => ({ ...fault, path }));
}

/** `file:line:column` and what is wrong, the file named from `folder`. */
export const faultSentence = (name: string, { line, column, message }: CitationFault): string =>
  `${name}:${line}:${column} ${message}`;

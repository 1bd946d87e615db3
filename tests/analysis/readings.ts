import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createTable, type ParentTable } from '../../src/analysis/index.ts';
import { CHARTS } from '../../src/conversation/charts.ts';
import type { ParentKind } from '../../src/language/index.ts';
import { read, readFacts, readPrinciples, type Sound } from '../../src/language/reading.ts';
import { root } from '../house/source.ts';

const BESIDE = new Set(['README.md', 'facts.md', 'principles.md']);

/** Every sound scenario of a folder, by its file's name. */
export function soundIn(folder: string): [string, Sound][] {
  const text = (name: string) => readFileSync(join(root, folder, name));
  const citations = {
    facts: readFacts(text('facts.md').toString()).facts,
    principles: readPrinciples(text('principles.md').toString()).principles,
  };
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md') && !BESIDE.has(name))
    .flatMap((name): [string, Sound][] => {
      const reading = read(text(name), name.replace(/\.md$/, ''), citations);
      return reading.kind === 'sound' ? [[name, reading]] : [];
    });
}

const tables = new Map<ParentKind, ParentTable>();

/** One table for each parent, shared by all tests of a file. */
export function tableOf(kind: ParentKind): ParentTable {
  const table = tables.get(kind) ?? createTable(CHARTS[kind]);
  tables.set(kind, table);
  return table;
}

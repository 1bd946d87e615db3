import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createTable, restoreTable, type ParentTable } from '../../../src/analysis/tabulate.ts';
import { CHARTS } from '../../../src/conversation/charts.ts';
import { MOVES, PARENTS, type ParentKind } from '../../../src/language/index.ts';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/common-ground');

/** Changes whenever a chart may behave differently: with the charts' source, the words, XState. */
function markOf(kind: ParentKind): string {
  const charts = join(root, 'src/conversation/parents');
  const others = PARENTS.filter((parent) => parent !== kind).map((parent) => `${parent}.ts`);
  const sources = readdirSync(charts)
    .filter((name) => name.endsWith('.ts') && !others.includes(name))
    .sort()
    .map((name) => join(charts, name));
  sources.push(join(root, 'src/language/vocabulary.ts'), join(root, 'src/analysis/tabulate.ts'));
  const hash = createHash('sha256').update(xstateVersion());
  for (const source of sources) hash.update(readFileSync(source));
  return hash.digest('hex').slice(0, 16);
}

function xstateVersion(): string {
  const manifest = createRequire(import.meta.url)('xstate/package.json') as { version: string };
  return manifest.version;
}

function walked(kind: ParentKind): ParentTable {
  const file = join(cache, `${kind}-${markOf(kind)}.table`);
  if (existsSync(file)) return restoreTable(CHARTS[kind], readFileSync(file));
  const table = createTable(CHARTS[kind]);
  table.start({ mood: null, gauges: {} });
  for (let state = 0; state < table.size; state += 1)
    for (let move = 0; move < MOVES.length; move += 1) table.next(state, move);
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${file}.part`, table.serialise());
  renameSync(`${file}.part`, file);
  return table;
}

const tables = new Map<ParentKind, ParentTable>();

/** Everything a parent can become from their own start: from the cache, or from XState. */
export function everythingOf(kind: ParentKind): ParentTable {
  const table = tables.get(kind) ?? walked(kind);
  tables.set(kind, table);
  return table;
}

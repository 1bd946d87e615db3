import { join } from 'node:path';
import type { ParentTable } from '../../../src/analysis/index.ts';
import { cacheIn, type Cache } from '../../../src/command/cache.ts';
import { tablesIn } from '../../../src/command/tables.ts';
import { MOVES, type ParentKind } from '../../../src/language/index.ts';

const root = join(import.meta.dirname, '../../..');
const cache = cacheIn(root);

/** Apart from the command line's own tables, which also hold what scenarios start from. */
const apart: Cache = {
  get: (name) => cache.get(`whole/${name}`),
  put: (name, bytes) => {
    cache.put(`whole/${name}`, bytes);
  },
};
const tables = tablesIn(apart, root);

/**
 * Everything a parent can become from their own start, which is state 0: from the cache under a
 * hash of all that the chart's behaviour hangs on, or else asked of XState now.
 */
export function everythingOf(kind: ParentKind): ParentTable {
  const table = tables.of(kind);
  table.start({ mood: null, gauges: {} });
  for (let state = 0; state < table.size; state += 1)
    for (let move = 0; move < MOVES.length; move += 1) table.next(state, move);
  tables.keep();
  return table;
}

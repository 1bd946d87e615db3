import { restoreTable, type ParentTable } from '../analysis/index.ts';
import { CHARTS } from '../conversation/charts.ts';
import type { ParentKind } from '../language/index.ts';
import type { Cache } from './cache.ts';
import { sourceHash } from './source-hash.ts';

/** The tabulated parents of one run of a command, remembered from one run to the next. */
export interface Tables {
  of(kind: ParentKind): ParentTable;
  /** Keeps what has been newly asked. */
  keep(): void;
}

/** All that a parent's behaviour, and the form of its table, hang on. */
const BEHAVIOUR = [
  'src/conversation/parents',
  'src/conversation/stepper.ts',
  'src/language/vocabulary.ts',
  'src/analysis/tabulate.ts',
  'src/analysis/asking.ts',
  'src/analysis/table-rows.ts',
  'src/analysis/table-bytes.ts',
];

/** Tables kept in a cache under a hash of all that makes a parent behave as it does. */
export function tablesIn(cache: Cache, root: string): Tables {
  const open = new Map<ParentKind, ParentTable>();
  const hash = sourceHash(root, BEHAVIOUR);
  const name = (kind: ParentKind): string => `tables/${kind}-${hash}.bin`;
  return {
    of(kind) {
      const table = open.get(kind) ?? restoreTable(CHARTS[kind], cache.get(name(kind)));
      open.set(kind, table);
      return table;
    },
    keep() {
      for (const [kind, table] of open) {
        if (table.asks > 0) cache.put(name(kind), table.serialise());
      }
    },
  };
}

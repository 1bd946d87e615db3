import { createHash } from 'node:crypto';
import { prove, type Proof } from '../analysis/index.ts';
import type { Cache } from './cache.ts';
import type { Sound } from '../language/reading.ts';
import { sourceHash } from './source-hash.ts';
import type { Tables } from './tables.ts';

/** Proves scenarios, and does not explore again what has not changed. */
export interface Proofs {
  /** What every play of a scenario shows; `limit` is how many states may be explored. */
  of(sound: Sound, limit: number | null): Proof;
}

/** Proofs kept in a cache under a hash of the scenario and of everything that explores it. */
export function proofsIn(cache: Cache, root: string, tables: Tables): Proofs {
  const source = sourceHash(root, ['src/analysis', 'src/conversation', 'src/language']);
  return {
    of({ scenario, places }, limit) {
      const key = createHash('sha256').update(JSON.stringify([source, scenario, places, limit]));
      const name = `proofs/${key.digest('hex').slice(0, 24)}.json`;
      const kept = cache.get(name);
      if (kept) return JSON.parse(new TextDecoder().decode(kept)) as Proof;
      const proof = prove(scenario, places, tables.of(scenario.parent), limit ?? undefined);
      cache.put(name, JSON.stringify(proof));
      return proof;
    },
  };
}

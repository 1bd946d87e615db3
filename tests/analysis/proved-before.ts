import { createHash } from 'node:crypto';
import { cacheIn } from '../../src/command/cache.ts';
import { sourceHash } from '../../src/command/source-hash.ts';
import { root } from '../house/source.ts';

const cache = cacheIn(root);
const source = sourceHash(root, [
  'src/language',
  'src/conversation',
  'src/analysis',
  'tests/analysis',
]);

/**
 * Runs a check that takes a minute, unless it has passed before over exactly this code, these
 * tests and this content. In a fresh clone it always runs.
 */
export function unlessProvedBefore(name: string, content: unknown, check: () => void): void {
  const hash = createHash('sha256').update(JSON.stringify([name, source, content]));
  const key = `agreed/${hash.digest('hex').slice(0, 24)}`;
  if (cache.get(key) !== null) return;
  check();
  cache.put(key, '');
}

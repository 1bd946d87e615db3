import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder of things that can be made again: safe to delete at any time. */
export interface Cache {
  get(name: string): Uint8Array | null;
  put(name: string, bytes: Uint8Array | string): void;
}

/** The cache of a checkout of the project. */
export function cacheIn(root: string): Cache {
  const folder = join(root, 'node_modules/.cache/common-ground');
  return {
    get(name) {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return null;
      }
    },
    put(name, bytes) {
      const path = join(folder, name);
      // Written beside and moved, so that nobody ever reads half of it; a cache that cannot be
      // written is only slower.
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.${process.pid}`, bytes);
        renameSync(`${path}.${process.pid}`, path);
      } catch {
        return;
      }
    },
  };
}

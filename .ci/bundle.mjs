// Bundles TypeScript of the house for Node, once for each state of what it is made of, into
// node_modules/.cache: so that a command starts as fast as Node does.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const cache = join(root, 'node_modules/.cache/common-ground');

function stateOf(folders) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundle(entry, folder) {
  const { build } = await import('vite');
  rmSync(dirname(folder), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['vite', 'playwright', 'inkjs'] },
    build: {
      ssr: join(root, entry),
      outDir: folder,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
}

/** The module at `entry`, which is made of what lies in `folders`. */
export async function bundled(entry, folders) {
  const name = entry.replace(/\W+/g, '-');
  const folder = join(cache, 'bundles', name, stateOf(folders));
  const main = join(folder, 'main.mjs');
  if (!existsSync(main)) await bundle(entry, folder);
  return import(pathToFileURL(main).href);
}

// Runs a command of the house. Its TypeScript is bundled once for each state of the source and
// kept in node_modules/.cache, so that a command starts as fast as Node does.
import './install.mjs';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/common-ground/commands');
const rooms = ['command', 'analysis', 'conversation', 'language'].map((room) => `src/${room}`);

/** A hash of everything that the bundle is made of. */
function stateOfSource() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const room of rooms) {
    for (const name of readdirSync(join(root, room), { recursive: true }).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(root, room, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundle(folder) {
  const { build } = await import('vite');
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/command/main.ts'),
      outDir: folder,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
}

const folder = join(cache, stateOfSource());
const main = join(folder, 'main.mjs');
if (!existsSync(main)) await bundle(folder);
const { run } = await import(pathToFileURL(main).href);
const here = { root, argv: process.argv.slice(2), folder: process.env.INIT_CWD ?? process.cwd() };
process.exitCode = await run(here);

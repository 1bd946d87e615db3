// Builds the whole app into one file that opens from a USB stick.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const MOST = 3_000_000;

process.env.COMMON_GROUND_SINGLE = 'yes';
const { build } = await import('vite');
const outDir = process.env.COMMON_GROUND_SINGLE_OUT ?? `${root}dist-single`;
await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
const file = `${outDir}/common-ground.html`;
const { size } = statSync(file);
console.log(`${file}: ${(size / 1_000_000).toFixed(2)} MB`);
if (size > MOST) {
  console.error(`That is more than ${MOST / 1_000_000} MB.`);
  process.exit(1);
}

// `npm run bench [section …]`: how fast and how small, in one table. Never part of `npm test`.
import '../../.ci/install.mjs';
import { browserPath } from '../../.ci/browser.mjs';
import { bundled, cache, root } from '../../.ci/bundle.mjs';

const { bench } = await bundled('tests/bench/main.ts', ['src', 'tests/bench']);
await bench(process.argv.slice(2), { root, cache, browserPath });

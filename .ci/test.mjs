// The whole of `npm test`: formatting, lint, types, unit and component tests, then real-browser
// journeys over the built site. `--fast` leaves the browser out. Ends with `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPath } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const fast = process.argv.includes('--fast');
// No test rots as facts come up for review; a build that is not a test takes today's date.
process.env.COMMON_GROUND_TODAY = '2026-11-24';

const scratch = mkdtempSync(join(tmpdir(), 'common-ground-'));
const tally = { passed: 0, failed: 0 };

const count = (passed, failed) => {
  tally.passed += passed;
  tally.failed += failed;
};

/** Runs a package's own program with Node, so that no shell and no PATH is needed. */
function run(title, program, args, env = {}) {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
  });
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

function step(title, program, args) {
  const good = run(title, program, args);
  count(good ? 1 : 0, good ? 0 : 1);
  return good;
}

/** Counts a run's own report; a run that left none is one failure. */
function countReport(file, good, read) {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
    count(passed, failed === 0 && !good ? 1 : failed);
  } catch {
    count(0, 1);
  }
}

function unitTests() {
  const file = join(scratch, 'unit.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const good = run('Unit and component tests', 'vitest/vitest.mjs', ['run', ...reporters]);
  countReport(file, good, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(failedToLoad).length,
  }));
}

const failedToLoad = (file) => file.status === 'failed' && file.assertionResults.length === 0;

function journeys(browser) {
  const file = join(scratch, 'journeys.json');
  const env = { COMMON_GROUND_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const args = ['test', '-c', 'tests/playwright.config.ts', '--reporter=line,json'];
  const good = run('Journeys in a real browser', 'playwright/cli.js', args, env);
  countReport(file, good, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

step('Formatting', 'prettier/bin/prettier.cjs', [
  '--check',
  '--log-level=warn',
  '.',
  '!**/*.md',
  '!src/style/{tokens,base}.css',
  '!tests/cases/**',
]);
step('Lint', 'eslint/bin/eslint.js', ['--max-warnings=0', '.']);
step('Types', 'svelte-check/bin/svelte-check', ['--fail-on-warnings', '--output', 'human']);
unitTests();
if (!fast && step('Build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn'])) {
  try {
    journeys(await browserPath());
  } catch (fault) {
    console.error(fault.message);
    count(0, 1);
  }
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);

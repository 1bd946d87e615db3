// Runs before every command, so it may use nothing but Node itself: node_modules may be absent.
// Installs exactly what the lock file says, once for each state of the lock file.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.common-ground-stamp`;
const lockText = readFileSync(`${root}package-lock.json`, 'utf8');
const lock = createHash('sha256').update(lockText).digest('hex');

/** Whether npm's own note of what it installed names all that the lock file does. */
function isInstalled() {
  try {
    if (readFileSync(stamp, 'utf8') === lock) return true;
  } catch {
    // No stamp: somebody may have installed by hand, so look.
  }
  try {
    const note = readFileSync(`${root}node_modules/.package-lock.json`, 'utf8');
    const here = JSON.parse(note).packages;
    const wanted = Object.entries(JSON.parse(lockText).packages).filter(
      ([path, { optional }]) => path !== '' && !optional,
    );
    return wanted.every(
      ([path, { version }]) =>
        here[path]?.version === version && existsSync(`${root}${path}/package.json`),
    );
  } catch {
    return false;
  }
}

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Common Ground needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!isInstalled()) {
  console.error('Installing what the lock file names (once) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const run = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
    // The browser is found or fetched when a test needs it, not while installing.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (run.status !== 0) {
    console.error('The packages could not be installed. What npm said stands above.');
    process.exit(run.status ?? 1);
  }
}
writeFileSync(stamp, lock);

// Finds a browser to test in: one that is here, else Playwright's own, else Debian's package.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where Chromium, Chrome and Edge usually are, best first. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [
      process.env.LOCALAPPDATA,
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
    ];
    const ends = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return roots.filter(Boolean).flatMap((base) => ends.map((end) => join(base, end)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [
    ...folders.flatMap((folder) => [...names, 'microsoft-edge'].map((name) => join(folder, name))),
    '/opt/google/chrome/chrome',
  ];
}

function found() {
  const named = process.env.COMMON_GROUND_BROWSER;
  return [...(named ? [named] : []), ...usualPlaces()].find((place) => existsSync(place));
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function run(command, args, minutes) {
  console.error(`Looking for a browser: ${[command, ...args].join(' ')} …`);
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    timeout: minutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** The path of a browser, installing one if none is here; throws a sentence if none can be had. */
export async function browserPath() {
  const here = found() ?? (await playwrightsOwn());
  if (here) return here;
  run(process.execPath, [`${root}node_modules/playwright/cli.js`, 'install', 'chromium'], 4);
  const own = await playwrightsOwn();
  if (own) return own;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q'], 4);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], 8);
  }
  const installed = found();
  if (installed) return installed;
  throw new Error(
    'No browser was found and none could be installed. Install Chromium, Chrome or Edge, or name one in COMMON_GROUND_BROWSER; `npm test -- --fast` leaves the browser out.',
  );
}

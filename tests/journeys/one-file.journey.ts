import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test, type Page } from 'playwright/test';
import { button, choices, ownWords, theEnd, turn } from './meeting.ts';
import { playOf, root, SCENARIOS } from './plays.ts';
import { expect } from './visit.ts';

const [scenario = ''] = SCENARIOS;
const folder = process.env['COMMON_GROUND_ONE_FILE'] ?? mkdtempSync(join(tmpdir(), 'one-file-'));
const file = join(folder, 'common-ground.html');
const address = pathToFileURL(file).href;

test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
  test.setTimeout(300_000);
  if (process.env['COMMON_GROUND_ONE_FILE']) return;
  const env = { ...process.env, COMMON_GROUND_SINGLE_OUT: folder };
  execFileSync(process.execPath, ['.ci/single.mjs'], { cwd: root, env, stdio: 'ignore' });
});
test.afterAll(() => {
  if (!process.env['COMMON_GROUND_ONE_FILE']) rmSync(folder, { recursive: true, force: true });
});

/** Whatever the page asks for beside itself, and whatever its policy forbids, is a fault. */
function watched(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== address && !/^(blob|data):/.test(url)) faults.push(url);
  });
  return faults;
}

test('the one file has everything in it and is at most 3 MB', () => {
  expect(statSync(file).size).toBeLessThanOrEqual(3_000_000);
});

test('the one file opens from a stick, and a meeting is held and kept in it', async ({ page }) => {
  test.slow();
  const faults = watched(page);
  await page.goto(`${address}#/settings`);
  await page.getByLabel('Your own words first').uncheck();
  await page.goto(`${address}#/study/${scenario}`);
  const { shortest } = playOf(scenario, 2);
  for (const [made, number] of shortest.entries()) {
    await choices(page)
      .nth(number - 1)
      .click();
    await expect(turn(page, made + 1)).toBeFocused();
  }
  await expect(theEnd(page)).toBeVisible();
  await page.getByRole('link', { name: 'Look back on it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible();
  expect(
    await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    }),
  ).toBeGreaterThan(1);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('the one file says who can read what it keeps, and offers the passcode', async ({ page }) => {
  const faults = watched(page);
  await page.goto(`${address}#/data`);
  await expect(page.getByText('You opened Common Ground as a file.')).toBeVisible();
  await expect(
    page.getByText(/Other files that are opened in this browser can read/),
  ).toBeVisible();
  await expect(button(page, 'Lock plans and records')).toBeVisible();
  expect(faults).toEqual([]);
});

test('the one file checks a scenario without a worker', async ({ page }) => {
  test.slow();
  const faults = watched(page);
  await page.goto(`${address}#/check/${scenario}`);
  await expect(page.getByText(/Every play was followed/)).toBeVisible({ timeout: 120_000 });
  await page.goto(`${address}#/study/${scenario}`);
  await expect(ownWords(page)).toBeVisible();
  expect(faults).toEqual([]);
});

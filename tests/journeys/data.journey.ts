import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { button } from './meeting.ts';
import { root } from './plays.ts';
import { expect, test } from './visit.ts';

const BACKUP = join(root, 'tests/keep/backup/fixtures/backup-1.json');
const PASSCODE = 'seven quiet herons';
/** Words of the plan and the record in that backup. */
const SECRETS = ['He will not go near the hall', 'Her own school failed her', 'R.’s mother'];

/** Everything that the browser keeps for the page, as it stands there. */
const raw = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const texts: string[] = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const shelf = database.transaction(store).objectStore(store);
        texts.push(JSON.stringify([await done(shelf.getAllKeys()), await done(shelf.getAll())]));
      }
      database.close();
    }
    return texts.join('\n');
  });
const secretsIn = (text: string) => SECRETS.filter((secret) => text.includes(secret));

async function putBack(page: Page): Promise<void> {
  await page.goto('/#/data');
  await page.getByLabel('Choose a backup').setInputFiles(BACKUP);
  await expect(page.getByText('Nothing has been changed yet.')).toBeVisible();
  await button(page, 'Put it back').click();
  await expect(page.getByText(/^7 things were put back/)).toBeVisible();
}

async function saved(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await button(page, 'Save a backup').click();
  return readFileSync(await (await downloading).path(), 'utf8');
}

test('a backup is put back, and saved again as it was', async ({ page }) => {
  await putBack(page);
  /** What has come to the shapes since then may be added, and is as usual. */
  const kept = (text: string) => ({ ...JSON.parse(text).kept, settings: [] });
  expect(kept(await saved(page))).toMatchObject(kept(readFileSync(BACKUP, 'utf8')));
  await page.goto('/#/plan/p1');
  await expect(page.getByRole('heading', { level: 1, name: 'R.’s mother' })).toBeVisible();
});

test('what is locked is nowhere to be read: database, address, title, backup, another visit', async ({
  page,
}) => {
  test.slow();
  await putBack(page);
  expect(secretsIn(await raw(page))).toEqual(SECRETS);
  await page.getByLabel('A passcode').fill(PASSCODE);
  await page.getByLabel('The same again').fill(PASSCODE);
  await page.getByLabel(/^I know that a forgotten/).check();
  await button(page, 'Lock plans and records').click();
  await expect(button(page, 'Lock now')).toBeVisible();
  expect(secretsIn(await raw(page))).toEqual([]);
  expect(secretsIn(await saved(page))).toEqual([]);

  await page.goto('/#/plan/p1');
  await expect(page.getByRole('heading', { level: 1, name: 'R.’s mother' })).toBeVisible();
  for (const place of ['plan/p1', 'record/r1', 'plans']) {
    await page.goto(`/#/${place}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(secretsIn(decodeURIComponent(page.url()) + (await page.title()))).toEqual([]);
  }
  await button(page, 'Lock now').click();
  await expect(
    page.getByRole('heading', { name: 'Your plans and records are locked' }),
  ).toBeVisible();
  expect(secretsIn(await page.content())).toEqual([]);

  await page.goto('/#/plan/p1');
  await page.reload();
  await expect(page.getByLabel('Your passcode')).toBeVisible();
  await page.getByLabel('Your passcode').fill('seven loud herons');
  await button(page, 'Unlock').click();
  await expect(page.getByRole('alert')).toContainText('That is not the passcode.');
  expect(secretsIn(await page.content())).toEqual([]);
  await page.getByLabel('Your passcode').fill(PASSCODE);
  await button(page, 'Unlock').click();
  await expect(page.getByRole('heading', { level: 1, name: 'R.’s mother' })).toBeVisible();
  expect(secretsIn(await raw(page))).toEqual([]);
});

test('on a shared computer one finishes and clears, and the next person finds nothing', async ({
  page,
}) => {
  await putBack(page);
  await page.getByLabel('Several people use this computer').check();
  await page.goto('/#/about');
  await expect(
    page.getByText('Several people use this computer. Have you finished?'),
  ).toBeVisible();
  await button(page, 'Finish and clear').click();
  await expect(page.getByRole('button', { name: 'Keep it', exact: true })).toBeFocused();
  await button(page, 'Delete').click();
  await expect(
    page.getByRole('heading', { name: 'Choose a conversation to rehearse' }),
  ).toBeVisible();
  await expect(button(page, 'Finish and clear')).toBeVisible();
  const left = await raw(page);
  expect(secretsIn(left)).toEqual([]);
  expect(left).not.toMatch(/attempt\/|plan\/|record\/|workshop\/|roleplay\//);
  await page.goto('/#/data');
  await expect(page.getByText(/^Nothing yet\./)).toBeVisible();
  await expect(page.getByLabel('Several people use this computer')).toBeChecked();
});

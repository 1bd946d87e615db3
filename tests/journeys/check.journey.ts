import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { choices, theEnd, turn, withoutOwnWords } from './meeting.ts';
import { playOf, root, SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;
const caseOf = (name: string) => readFileSync(join(root, 'tests/cases', name));
const verdict = (page: Page) => page.getByRole('status');
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/markdown', buffer });

/** Drops a file on the page as a person would: anywhere. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const held = new DataTransfer();
      held.items.add(new File([file.text], file.name));
      return held;
    },
    { name, text },
  );
  await page.dispatchEvent('h1', 'dragover', { dataTransfer });
  await expect(page.getByText('Let go, and it is checked here.')).toBeVisible();
  await page.dispatchEvent('h1', 'drop', { dataTransfer });
}

test('a scenario of ours is proved in the browser, and an ending played from there', async ({
  page,
}) => {
  await withoutOwnWords(page);
  await page.goto('/#/');
  await page.getByRole('link', { name: 'For writers: check a scenario' }).click();
  await page.goto(`/#/check/${scenario}`);
  await expect(verdict(page)).toHaveText(/Nothing wrong|warning/, { timeout: 60_000 });
  await expect(page.getByText(/Every play was followed: [\d,]+ states, all of them/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'The map of beats' })).toBeVisible();
  await expect(page.getByRole('img', { name: /beats from the first to/ })).toContainText(
    'every play',
  );

  const { beat, shortest } = playOf(scenario, 0);
  const title = beat.replaceAll('-', ' ');
  await page
    .getByRole('button', { name: new RegExp(`^Play its last line.*${title}$`, 'i') })
    .click();
  await expect(page).toHaveURL(new RegExp(`#/study/${scenario}/.+`));
  await expect(turn(page, shortest.length - 1)).toBeVisible();
  await choices(page)
    .nth((shortest.at(-1) ?? 1) - 1)
    .click();
  await expect(theEnd(page)).toBeVisible();
});

test('a file with faults is told each of them, with its line', async ({ page }) => {
  await page.goto('/#/check');
  await choose(page, 'mine.md', caseOf('four-faults.md'));
  await expect(page).toHaveURL(/#\/check\/dropped$/);
  await expect(verdict(page)).toHaveText('4 errors.');
  await expect(page.getByRole('link', { name: 'Play it' })).toHaveCount(0);
  await page.getByRole('button', { name: 'line 24' }).click();
  await expect(page.locator('#line-24')).toBeFocused();
  await expect(page.locator('#line-24')).toContainText('Nobody called “Govenor”');

  await page.goto('/#/check');
  await choose(page, 'cat.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  await expect(page.getByRole('alert')).toContainText('“cat.png” is not a scenario.');
});

test('a sound file is dropped, played to its end and looked back on, and kept nowhere', async ({
  page,
}) => {
  await withoutOwnWords(page);
  await page.goto('/#/check');
  await drop(page, 'mine.md', caseOf('a-short-meeting.md').toString());
  await page.getByRole('link', { name: 'Play it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Evenings at home' })).toBeVisible();
  for (let line = 1; line < 20 && !(await theEnd(page).isVisible()); line += 1) {
    await choices(page).first().click();
    await expect(turn(page, line)).toBeFocused();
  }
  await page.getByRole('link', { name: 'Look back on it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible();

  await page.goto('/#/check/dropped');
  await expect(page.getByRole('link', { name: 'Play it' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('A dropped file is not kept.')).toBeVisible();
  await page.goto('/#/study/dropped');
  await expect(page.getByText('That file is no longer here')).toBeVisible();
});

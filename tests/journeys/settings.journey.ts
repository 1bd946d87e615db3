import type { Page } from 'playwright/test';
import { choices, ownWords, study, turn, withoutOwnWords } from './meeting.ts';
import { SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;
const page = (name: string) => (at: Page) => at.getByRole('heading', { level: 1, name });
const settings = page('Settings');

test('the theme and the size of text hold at once, and before anything else after a reload', async ({
  page,
}) => {
  const html = page.locator('html');
  await page.goto('/#/settings');
  await page.getByLabel('Dark', { exact: true }).check();
  await page.getByLabel('150 %').check();
  for (const again of [false, true]) {
    if (again) await page.reload();
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await expect(html).toHaveCSS('font-size', '24px');
    await expect(html).toHaveCSS('background-color', /^rgb\(\d\d?, \d\d?, \d\d?\)$/);
    await expect(page.getByLabel('Dark', { exact: true })).toBeChecked();
    await expect(page.getByLabel('150 %')).toBeChecked();
  }
  await page.getByLabel('As the device').check();
  await expect(html).not.toHaveAttribute('data-theme');
});

test('one’s own words first can be turned off, and stay off', async ({ page }) => {
  await page.goto(study(scenario));
  await expect(ownWords(page)).toBeVisible();
  await expect(choices(page)).toHaveCount(0);
  await withoutOwnWords(page);
  await page.goto(study(scenario));
  await expect(choices(page).first()).toBeVisible();
  await page.reload();
  await expect(choices(page).first()).toBeVisible();
  await expect(ownWords(page)).toHaveCount(0);
});

test('coaching is given as one goes or held to the end, and the note itself changes it', async ({
  page,
}) => {
  await withoutOwnWords(page);
  await page.goto(study(scenario));
  await choices(page).first().click();
  const note = page.getByLabel('Coach’s note on your line');
  await expect(note).toContainText('Coach’s note');
  await page.getByRole('button', { name: 'Keep notes for the end' }).click();
  await expect(note).toContainText('Notes are kept for the end.');
  await page.reload();
  await expect(note).toContainText('Notes are kept for the end.');
  await page.goto('/#/settings');
  await expect(settings(page)).toBeVisible();
  await expect(page.getByLabel('At the end')).toBeChecked();
  await page.getByLabel('As I go').check();
  await page.goBack();
  await expect(note).toContainText('Coach’s note');
});

test('keys that are characters can be turned off, and Enter goes on', async ({ page }) => {
  await withoutOwnWords(page);
  await page.goto(study(scenario));
  await expect(choices(page).first()).toBeVisible();
  const brief = page.locator('details', {
    has: page.getByText('What you know', { exact: true }),
  });
  await expect(brief).toHaveAttribute('open');
  await page.keyboard.press('b');
  await expect(brief).not.toHaveAttribute('open');
  await page.keyboard.press('?');
  await expect(page.getByText('Take the choice of that number.')).toBeVisible();

  await page.goto('/#/settings');
  await page.getByLabel('Keys', { exact: true }).uncheck();
  await page.goto(study(scenario));
  await expect(choices(page).first()).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(choices(page).first()).toBeFocused();
  await expect(brief).toHaveAttribute('open');
  await expect(turn(page, 1)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(turn(page, 1)).toBeFocused();
});

import { test as anyPage, type Page } from 'playwright/test';
import { choices, ownWords, study, turn, withoutOwnWords } from './meeting.ts';
import { SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;
const early = (page: Page) => page.locator('#early');

/** Keeps the app from coming until it is let. */
async function withoutApp(page: Page): Promise<() => void> {
  let let_: () => void = () => undefined;
  const allowed = new Promise<void>((resolve) => (let_ = resolve));
  await page.route(/\/assets\/main-[^/]*\.js$/, async (route) => {
    await allowed;
    await route.continue();
  });
  return let_;
}

test('the first page is there before the app, looks the same, and what is pressed on it is done', async ({
  page,
}) => {
  await withoutOwnWords(page);
  const letApp = await withoutApp(page);
  await page.goto(study(scenario));
  await page.reload({ waitUntil: 'commit' });
  await expect(early(page).locator('.choices button').first()).toBeVisible();
  await expect(page).toHaveTitle(/ – Common Ground$/);
  const before = await page.locator('main').innerText();
  await choices(page).nth(1).click();
  letApp();
  await expect(turn(page, 1)).toBeFocused();
  await expect(early(page)).toHaveCount(0);
  await page.goto(study(scenario));
  await page.reload();
  await expect(early(page)).toHaveCount(0);
  expect(await page.locator('main').innerText()).toBe(before);
});

test('words typed before the app is there are not lost', async ({ page }) => {
  const letApp = await withoutApp(page);
  await page.goto(study(scenario), { waitUntil: 'commit' });
  await ownWords(page).fill('What happened on page four?');
  await expect(early(page)).toHaveCount(1);
  letApp();
  await expect(early(page)).toHaveCount(0);
  await expect(ownWords(page)).toHaveValue('What happened on page four?');
  await expect(ownWords(page)).toBeFocused();
  await page.reload();
  await expect(ownWords(page)).toHaveValue('What happened on page four?');
});

test('who goes elsewhere meanwhile arrives there', async ({ page }) => {
  const letApp = await withoutApp(page);
  await page.goto(study(scenario), { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Settings' }).click();
  letApp();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(early(page)).toHaveCount(0);
});

anyPage('an app that cannot be fetched is said to be so', async ({ page }) => {
  await page.route(/\/assets\/main-[^/]*\.js$/, (route) => route.abort());
  await page.goto(`/${study(scenario)}`.replace('//', '/'));
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
});

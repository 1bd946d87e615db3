import type { Page } from 'playwright/test';
import { ownWords, study } from './meeting.ts';
import { SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('Back and Forward lead where they say', async ({ page }) => {
  await page.goto('/');
  await expect(heading(page, 'Choose a conversation to rehearse')).toBeVisible();
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'About' }).click();
  await expect(heading(page, 'About Common Ground')).toBeVisible();
  await main.getByRole('link', { name: 'Settings' }).click();
  await expect(heading(page, 'Settings')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'About Common Ground')).toBeVisible();
  await page.goBack();
  await page.goForward();
  await page.goForward();
  await expect(heading(page, 'Settings')).toBeVisible();
});

test('an attempt’s own address takes the place of the scenario’s, so Back leaves the meeting', async ({
  page,
}) => {
  await page.goto('/');
  const title = page.getByRole('heading', { level: 3 }).first().getByRole('link');
  await title.click();
  await ownWords(page).fill('Good morning.');
  await expect(page).toHaveURL(/#\/study\/[^/]+\/[^/]+$/);
  await page.goBack();
  await expect(heading(page, 'Choose a conversation to rehearse')).toBeVisible();
  await page.goForward();
  await expect(ownWords(page)).toHaveValue('Good morning.');
});

for (const [address, says] of [
  ['/#/nowhere', 'There is no page here'],
  ['/#/debrief/a/b/c', 'There is no page here'],
  ['/#/study/%E0%A4%A', 'There is no such conversation here'],
  ['/#/study/nobody', 'There is no such conversation here'],
  [`${study(scenario)}/not-an-attempt`, 'That attempt is not on this device'],
  ['/#/debrief/not-an-attempt', 'That conversation is not on this device.'],
] as const) {
  test(`the address ${address} says: ${says}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('main')).toContainText(says);
    await page.getByRole('link', { name: 'Choose a conversation' }).click();
    await expect(heading(page, 'Choose a conversation to rehearse')).toBeVisible();
  });
}

test('a meeting that has not ended leads from its debrief back to itself', async ({ page }) => {
  await page.goto(study(scenario));
  await ownWords(page).fill('Good morning.');
  await expect(page).toHaveURL(/#\/study\/[^/]+\/[^/]+$/);
  const attempt = page.url().split('/').at(-1) ?? '';
  await page.goto(`/#/debrief/${attempt}`);
  await expect(page.getByText('This meeting has not ended yet.')).toBeVisible();
  await page.getByRole('link', { name: /^Go on with/ }).click();
  await expect(ownWords(page)).toHaveValue('Good morning.');
});

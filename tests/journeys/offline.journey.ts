import { test as base, type Page } from 'playwright/test';
import { aCopy, type Copy } from './a-copy.ts';
import { button, choices, theEnd, turn } from './meeting.ts';
import { playOf, SCENARIOS } from './plays.ts';
import { expect } from './visit.ts';

const [scenario = ''] = SCENARIOS;

const test = base.extend<{ copy: Copy }>({
  copy: async ({}, use) => {
    const copy = await aCopy();
    await use(copy);
    await copy.remove();
  },
});

const version = (page: Page) => page.locator('body').getAttribute('data-version');
/** The visit that puts everything on the device: until the worker says that it is all there. */
async function firstVisit(page: Page, copy: Copy): Promise<void> {
  await page.goto(copy.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });
}
const checkForNewer = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (!installing) return registration.waiting?.state ?? 'none';
    return new Promise<string>((resolve) =>
      installing.addEventListener('statechange', () => resolve(installing.state)),
    );
  });

async function play(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/settings`);
  await page.getByLabel('Your own words first').uncheck();
  const { shortest } = playOf(scenario, 2);
  await page.goto(`${address}#/study/${scenario}`);
  for (const [made, number] of shortest.entries()) {
    await choices(page)
      .nth(number - 1)
      .click();
    await expect(turn(page, made + 1)).toBeFocused();
  }
  await expect(theEnd(page)).toBeVisible();
}

test('after one visit everything works with no network, in a sub-folder', async ({
  page,
  copy,
}) => {
  await firstVisit(page, copy);
  await copy.switchOff();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await play(page, copy.address);
  await page.getByRole('link', { name: 'Look back on it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible();
  for (const [place, heading] of [
    ['plans', /plan/i],
    ['data', 'Your data'],
    ['check', 'Check a scenario'],
    ['roleplay', 'Role play in threes'],
    ['workshop', /./],
  ] as const) {
    await page.goto(`${copy.address}#/${place}`);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
  await page.goto(`${copy.address}#/data`);
  await expect(page.getByText('it works with no network.')).toBeVisible();
});

test('everything that ships is on the device, and under the name of its folder', async ({
  page,
  copy,
}) => {
  await firstVisit(page, copy);
  const names = await page.evaluate(() => caches.keys());
  expect(names).toHaveLength(1);
  expect(names[0]).toContain('common-ground /school/practice/ ');
  await copy.switchOff();
  const files = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => url);
  });
  expect(files.length).toBeGreaterThan(100);
  for (const kind of ['index.html', '.js', '.css', '.woff2', '.webmanifest', '.svg'])
    expect(
      files.some((file) => file.endsWith(kind)),
      kind,
    ).toBe(true);
});

test('an update is offered and never forced, and a conversation goes on through it', async ({
  page,
  copy,
}) => {
  await firstVisit(page, copy);
  await page.goto(`${copy.address}#/study/${scenario}`);
  await button(page, 'I said it aloud').click();
  await choices(page).first().click();
  await expect(turn(page, 1)).toBeFocused();
  copy.publish('second');
  expect(await checkForNewer(page)).toBe('installed');
  await button(page, 'I said it aloud').click();
  await choices(page).first().click();
  await expect(turn(page, 2)).toBeFocused();
  expect(await version(page)).toBeNull();
  await expect(page.getByText('A newer Common Ground is ready.')).toHaveCount(0);

  await page.goto(`${copy.address}#/`);
  await expect(page.getByText('A newer Common Ground is ready.')).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(`${copy.address}#/settings`);
  await expect(other.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await button(page, 'Use it now').click();
  await expect(page.locator('body[data-version="second"]')).toBeVisible({ timeout: 60_000 });
  await copy.switchOff();
  expect(await version(other)).toBeNull();
  await other.goto(`${copy.address}#/about`);
  await expect(other.getByRole('heading', { name: 'About Common Ground' })).toBeVisible();
  await page.reload();
  expect(await version(page)).toBe('second');
});

test('an update that was only half downloaded changes nothing', async ({ page, copy }) => {
  await firstVisit(page, copy);
  copy.publish('broken', true);
  expect(await checkForNewer(page)).toBe('redundant');
  await copy.switchOff();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await version(page)).toBeNull();
  await play(page, copy.address);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  await copy.switchOn();
  copy.publish('third');
  expect(await checkForNewer(page)).toBe('installed');
  await page.goto(`${copy.address}#/about`);
  await button(page, 'Use it now').click();
  await expect(page.locator('body[data-version="third"]')).toBeVisible({ timeout: 60_000 });
});

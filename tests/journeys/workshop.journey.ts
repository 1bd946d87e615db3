import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { button } from './meeting.ts';
import { SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;

/** Begins a workshop as a trainer would, and gives its address. */
async function begin(page: Page): Promise<string> {
  await page.goto('/#/workshop');
  await page.getByLabel('Which conversation').selectOption(scenario);
  await page.getByLabel('Talk in pairs before the first vote').uncheck();
  await button(page, 'Check the room').click();
  await expect(page.getByRole('heading', { name: 'Before it begins' })).toBeVisible();
  return page.url().split('/').at(-1) ?? '';
}

const sizeOfRoom = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

const at = (page: Page, phase: string) =>
  expect(page.getByRole('navigation', { name: /^Phases/ }).locator('[aria-current]')).toHaveText(
    phase,
  );

/** Presses keys one after the other, as a clicker or a hand would. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The hands of the last vote that the browser's own database holds. */
const keptHands = (page: Page, id: string): Promise<readonly number[] | null> =>
  page.evaluate(
    (key) =>
      new Promise((resolve) => {
        const opening = indexedDB.open(`common-ground ${location.pathname}`);
        opening.onsuccess = () => {
          const kept = opening.result.transaction('kept').objectStore('kept').get(key);
          kept.onsuccess = () => resolve(kept.result?.kept.decisions.at(-1)?.second?.hands ?? null);
        };
      }),
    `workshop/${id}`,
  );

test('a session of three decisions, one voted twice, one rewound, killed in the middle', async ({
  page,
  context,
}) => {
  const id = await begin(page);
  let room = await context.newPage();
  await room.setViewportSize({ width: 1024, height: 768 });
  await room.goto(`/#/room/${id}`);
  await expect(room.getByText('put a hand up')).toBeVisible();
  await expect(page.getByText('The room’s window is open, 1024 by 768.')).toBeVisible();
  await button(page, 'Set the scene').click();
  await expect(room.getByText('the parent')).toBeVisible();

  // The first decision: a room that agrees votes once.
  await button(page, 'The line').click();
  await press(page, 'PageDown', 'PageDown');
  await at(page, 'Vote, hidden');
  await press(page, 'a', '2', '8', 'b', 'b');
  await expect(page.getByLabel('Hands for A')).toHaveValue('28');
  await expect(room.getByText('Hands up for each letter in turn.')).toBeVisible();
  await expect(room.getByText('28')).toHaveCount(0);
  await press(page, 'PageDown');
  await at(page, 'Choose');
  await expect(room.getByText('30 votes.')).toBeVisible();
  await press(page, 'PageDown');
  await expect(room.getByText('You, A')).toBeVisible();

  // The second: split, so it talks and votes again.
  await press(page, 'PageDown', 'PageDown', 'PageDown', 'a', '1', '5', 'b', '1', '5', 'PageDown');
  await at(page, 'Votes shown, talk');
  await expect(page.getByText('The room is split.')).toBeVisible();
  await press(page, 'PageDown', 'b', '2', '6', 'a', '4');

  // The browser is killed, and opened again: the projector first, then the console.
  await expect(page.getByLabel('Hands for B')).toHaveValue('26');
  await expect.poll(() => keptHands(page, id)).toEqual([4, 26, 0, 0]);
  await page.close();
  await room.close();
  room = await context.newPage();
  await room.goto(`/#/room/${id}`);
  await expect(room.getByText('Hands up again. You may change your mind.')).toBeVisible();
  const again = await context.newPage();
  await again.goto('/#/workshop');
  await again.locator('main a[href^="#/workshop/"]').first().click();
  await at(again, 'Vote again, hidden');
  await expect(again.getByLabel('Hands for A')).toHaveValue('4');
  await expect(again.getByLabel('Hands for B')).toHaveValue('26');
  await press(again, 'PageDown');
  await expect(room.getByText('+11')).toBeVisible();
  await press(again, 'PageDown');
  await expect(room.getByText('You, B')).toBeVisible();

  // The third, by the clicker on the projector’s own window.
  await room.bringToFront();
  await press(room, 'PageDown', 'PageDown', 'PageDown');
  await at(again, 'Vote, hidden');
  await again.bringToFront();
  await press(again, 'a', '2', '9', 'PageDown', 'PageDown');
  await at(again, 'How it is taken');

  // Back to the second decision, and the other way.
  await again.getByRole('button', { name: /^Back to this vote ?: line 2$/ }).click();
  await at(again, 'Choose');
  await press(again, 'a', 'PageDown');
  await expect(room.getByText('You, A')).toBeVisible();
  await button(again, 'Put both beside each other').click();
  await expect(room.getByRole('heading', { name: 'The two parted at line 2' })).toBeVisible();
  await press(again, 'PageDown');
  await expect(room.getByRole('heading', { name: /would say tonight$/ })).toBeVisible();

  // Looking back, and what the room will do.
  await button(again, 'Looking back').click();
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('How are you left feeling?');
  await again.getByLabel('1', { exact: true }).fill('Ask about home first.');
  await press(again, 'Escape');
  await again.getByRole('link', { name: 'Handout' }).click();
  for (const words of ['Way 1', 'Way 2', 'Where the two parted', 'What the facts rest on'])
    await expect(again.getByRole('heading', { name: words })).toBeVisible();
  await expect(again.getByText('Ask about home first.')).toBeVisible();
  await expect(again.getByText(/^A 15, B 15/).first()).toBeVisible();
  await expect(again.getByText(/^A 4, B 26/).first()).toBeVisible();
});

test('a second console says that another leads, and takes over only when asked', async ({
  page,
  context,
}) => {
  const id = await begin(page);
  const second = await context.newPage();
  await second.goto(`/#/workshop/${id}`);
  await expect(second.getByText('Another window leads this workshop.')).toBeVisible();
  await button(second, 'Lead it from here').click();
  await expect(second.getByRole('heading', { name: 'Before it begins' })).toBeVisible();
  await expect(page.getByText('Another window leads this workshop.')).toBeVisible();
});

test('one window is enough: the projector takes the keys, and the console is a drawer', async ({
  page,
}) => {
  const id = await begin(page);
  await page.goto(`/#/room/${id}`);
  await expect(page.getByText('put a hand up')).toBeVisible();
  await press(page, 'PageDown');
  await expect(page.getByText('the parent')).toBeVisible();
  const usual = await sizeOfRoom(page);
  await press(page, 'n');
  await expect(page.getByText('The console. The room can see this.')).toBeVisible();
  await expect(page.getByText(/thinks and does not say/)).toBeHidden();
  await press(page, '+');
  await expect(page.getByRole('group', { name: 'The room’s text' })).toBeVisible();
  await press(page, 'n');
  await expect.poll(() => sizeOfRoom(page)).toBeGreaterThan(usual);
  await press(page, '.');
  await expect(page.getByRole('heading', { name: 'The room is blank' })).toBeAttached();
});

const APPEARANCES = [
  { name: 'light', width: 1280, media: { colorScheme: 'light' } },
  { name: 'dark', width: 1280, media: { colorScheme: 'dark' } },
  { name: 'forced colours', width: 1280, media: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: 'light at 320 px', width: 320, media: { colorScheme: 'light' } },
] as const;

for (const { name, width, media } of APPEARANCES) {
  test(`no window of a workshop has a fault in ${name}`, async ({ page, context }) => {
    const id = await begin(page);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await isSound(page, 'before it begins');
    const room = await context.newPage();
    await room.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await room.goto(`/#/room/${id}`);
    await expect(room.getByText('put a hand up')).toBeVisible();
    await isSound(room, 'the welcome');
    await button(page, 'Set the scene').click();
    for (const phase of ['The line', 'Think alone', 'Vote, hidden']) {
      await button(page, phase).click();
      await at(page, phase);
    }
    await press(page, 'a', '9', 'b', '9', 'PageDown');
    for (const each of [page, room]) await isSound(each, 'the votes');
    await button(page, 'Choose').click();
    await press(page, 'a', 'PageDown');
    for (const each of [page, room]) await isSound(each, 'how it is taken');
    await button(page, /^Back to this vote/).click();
    await press(page, 'b', 'PageDown');
    await button(page, 'Put both beside each other').click();
    for (const each of [page, room]) await isSound(each, 'side by side');
    await button(page, 'Looking back').click();
    for (const each of [page, room]) await isSound(each, 'looking back');
    for (const paper of ['before', 'after', 'pack']) {
      await page.goto(`/#/workshop/${id}/${paper}`);
      await expect(button(page, 'Print')).toBeVisible();
      await isSound(page, paper);
    }
    await page.goto('/#/workshop');
    await isSound(page, 'the list');
  });
}

/** What axe finds, and whether the page can be scrolled sideways. */
async function isSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(faults, where).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}

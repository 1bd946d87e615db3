import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './visit.ts';

const PHONE = { width: 360, height: 640 };
const ROLES = ['the practitioner', 'the parent', 'the observer'] as const;

/** Thirty things to hear in five minutes, of which two are taken back. */
const HEARD = [
  ...['Said why we are here', 'Asked for the story', 'Gave it back', 'Kept steady', 'Gave credit'],
  ...[
    'Asked before telling',
    'Said what school sees',
    'Jargon',
    'Owned a shortfall',
    'Gave it back',
  ],
] as const;

test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

test('a round of three on a phone: thirty taps, two undone, a reload, feedback, and the next round', async ({
  page,
}) => {
  await page.clock.install();
  await begin(page);
  await passTheCards(page);
  await press(page, 'Start talking');

  for (let tap = 0; tap < 15; tap += 1) await hear(page, tap);
  await undoExactly(page);
  await closedAndOpenedAgain(page);
  for (let tap = 15; tap < 30; tap += 1) await hear(page, tap);
  await page.getByRole('button', { name: /^More later/ }).tap();
  await undoExactly(page);

  await press(page, 'Finish');
  await feedback(page);
  await expect(moments(page)).toHaveCount(30);
  await isSound(page);
  await press(page, 'Go on');
  await expect(heading(page, 'Step out of role')).toBeFocused();
  await expect(page.getByText('Whoever was the practitioner is now the parent.')).toBeVisible();
  await press(page, 'Next round');
  await expect(page.getByText('Round 2 of 3')).toBeVisible();
  await passTheCards(page);
  await press(page, 'Start talking');
  await expect(page.getByText('Nothing tapped yet')).toBeVisible();
  await deletedWhole(page);
});

test('a phone alone holds its own person’s card, and never the parent’s side', async ({ page }) => {
  await page.goto('/#/roleplay');
  await page.getByLabel(/I begin as the observer/).check();
  await press(page, 'We have read this: begin');
  await expect(heading(page, 'You are the observer this round')).toBeFocused();
  await press(page, 'Show my card');
  await press(page, 'I have read it: hide it');
  await press(page, 'Start talking');
  await expect(page.getByRole('button', { name: 'Gave it back' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'How you feel now' })).toHaveCount(0);
});

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).tap();
const felt = (page: Page) => page.getByRole('region', { name: 'How you feel now' });
const moments = (page: Page) => page.getByRole('button', { name: /^Say more about/ });

async function begin(page: Page): Promise<void> {
  await page.goto('/#/roleplay');
  await expect(heading(page, 'Role play in threes')).toBeVisible();
  await isSound(page);
  await press(page, 'We have read this: begin');
}

/** One card at a time: the next is not shown before the last is hidden. */
async function passTheCards(page: Page): Promise<void> {
  for (const role of ROLES) {
    await expect(heading(page, `Pass this to ${role}`)).toBeFocused();
    await expect(page.getByText('What you are afraid of')).toHaveCount(0);
    await press(page, `Show ${role}’s card`);
    await expect(page.getByText('What you are afraid of')).toHaveCount(
      role === 'the parent' ? 1 : 0,
    );
    await press(page, 'Hide my card and pass it on');
  }
  await expect(heading(page, 'Ready to talk')).toBeFocused();
}

async function hear(page: Page, tap: number): Promise<void> {
  const name = HEARD[tap % HEARD.length] ?? '';
  await page.clock.fastForward(7000);
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).tap();
  await expect(page.getByRole('status')).toHaveText(`Last: ${name}`);
}

/** A tap by mistake, taken back: the parent is as before, to the word. */
async function undoExactly(page: Page): Promise<void> {
  const before = await felt(page).innerText();
  const last = await page.getByRole('status').innerText();
  await press(page, /^Threatened/);
  await expect(felt(page)).not.toHaveText(before);
  await press(page, 'Take it back');
  expect(await felt(page).innerText()).toBe(before);
  await expect(page.getByRole('status')).toHaveText(last);
}

async function closedAndOpenedAgain(page: Page): Promise<void> {
  const before = await felt(page).innerText();
  await page.reload();
  await expect(heading(page, 'Where you were')).toBeFocused();
  await page.clock.fastForward(600_000);
  await expect(page.getByRole('button', { name: /^Go on from 1:4\d$/ })).toBeVisible();
  await press(page, /^Go on from/);
  expect(await felt(page).innerText()).toBe(before);
}

async function feedback(page: Page): Promise<void> {
  const turns = ['The parent speaks first', 'Now the practitioner', 'Now the observer'];
  for (const turn of turns) {
    await expect(heading(page, turn)).toBeFocused();
    await page.getByRole('textbox').first().fill(`What was said: ${turn}`);
    await press(page, 'Go on');
  }
  await expect(heading(page, 'Looking back')).toBeFocused();
  await expect(
    page.getByRole('button', { name: /^Say more about .*Gave it back/ }).last(),
  ).toHaveText('Marked');
}

/** Stopped by the word, deleted, and gone from the first page and from its own address. */
async function deletedWhole(page: Page): Promise<void> {
  const address = page.url();
  await press(page, 'Pause');
  await expect(page.getByText(/designated safeguarding lead/)).toBeVisible();
  await press(page, 'Stop the role play here');
  await press(page, 'Delete it and finish');
  await page.goto('/#/roleplay');
  await expect(page.getByText('Left before the end')).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByText('That role play is not on this device.')).toBeVisible();
}

async function isSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
    [],
  );
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(sideways).toBeLessThanOrEqual(0);
}

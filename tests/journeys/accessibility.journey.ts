import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { button, choices, lookBack, ownWords, study, theEnd, turn } from './meeting.ts';
import { daysFromNow, fillHead, newPlan } from './planning.ts';
import { playOf, root, SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;

/** 320 px is also what is left of 1280 at 400 %; there the colours are as they are elsewhere. */
const APPEARANCES = [
  { name: 'light', width: 1280, media: { colorScheme: 'light' } },
  { name: 'dark', width: 1280, media: { colorScheme: 'dark' } },
  { name: 'forced colours', width: 1280, media: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: 'light at 320 px', width: 320, media: { colorScheme: 'light' } },
] as const;

for (const { name, width, media } of APPEARANCES) {
  test(`no screen has a fault in ${name}, and none scrolls sideways`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const [address, heading] of [
      ['/#/', 'Choose a conversation to rehearse'],
      ['/#/settings', 'Settings'],
      ['/#/plans', 'Plan a meeting'],
      ['/#/plan/nothing', 'Plan'],
      ['/#/about', 'About Common Ground'],
      ['/#/roleplay', 'Role play in threes'],
      [`/#/roleplay/cards/${scenario}`, 'Cards for'],
      ['/#/nowhere', 'There is no page here'],
      ['/#/debrief/nothing', 'Looking back'],
      ['/#/check', 'Check a scenario'],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await isSound(page, heading);
    }
    await planning(page);
    await checkingScenarios(page);
    await throughAMeeting(page);
  });
}

/** Looks at a plan with advice in it and all unfolded, its record, and the list of both. */
async function planning(page: Page): Promise<void> {
  await newPlan(page);
  await isSound(page, 'a blank plan');
  await fillHead(page);
  await page
    .getByLabel('The hard sentence')
    .fill('Rosie Hale needs a diagnosis before we can help.');
  await page
    .getByText(/less to a meeting of this kind/)
    .first()
    .click();
  await isSound(page, 'a plan');
  await button(page, 'Make the record').click();
  await expect(page.getByRole('heading', { level: 1, name: /^Record of/ })).toBeVisible();
  await page.getByLabel('What the child will do').fill('Improve');
  await page.getByLabel('What will be done').fill('A seat at the front');
  await page.getByLabel('We look again on').fill(daysFromNow(70));
  await isSound(page, 'a record');
  await page.goto('/#/plans');
  await expect(page.getByRole('heading', { name: 'The year, child by child' })).toBeVisible();
  await isSound(page, 'plans and records');
}

/** Looks at the author's screen of a sound scenario and of a faulty one, with all of it unfolded. */
async function checkingScenarios(page: Page): Promise<void> {
  await page.goto(`/#/check/${scenario}`);
  await expect(page.getByText(/Every play was followed/)).toBeVisible({ timeout: 60_000 });
  await page.getByText('Read it as a list').click();
  await page
    .getByText(/^The shortest play/)
    .first()
    .click();
  await isSound(page, 'a sound scenario checked');
  await page.goto('/#/check');
  await page.getByLabel('Choose a file').setInputFiles(join(root, 'tests/cases/four-faults.md'));
  await button(page, 'line 24').click();
  await isSound(page, 'a faulty scenario checked');
}

/** Looks at the study and the debrief in every state they come to. */
async function throughAMeeting(page: Page): Promise<void> {
  await page.goto(study(scenario));
  await expect(ownWords(page)).toBeVisible();
  await isSound(page, 'own words first');
  for (const [made, number] of playOf(scenario, 2).shortest.entries()) {
    await button(page, 'I said it aloud').click();
    if (made === 1) await isSound(page, 'choices and a note');
    await choices(page)
      .nth(number - 1)
      .click();
    await expect(turn(page, made + 1)).toBeFocused();
  }
  await expect(theEnd(page)).toBeVisible();
  await isSound(page, 'the end');
  await lookBack(page);
  await page.getByText('Read it as a table').click();
  await button(page, /^Add a note/)
    .first()
    .click();
  await isSound(page, 'the debrief');
  await page.goto('/#/');
  await expect(page.getByText(/^Played once/)).toBeVisible();
  await isSound(page, 'the library with a history');
}

async function isSound(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
  );
  expect(faults, screen).toEqual([]);
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(sideways, `${screen} scrolls sideways`).toBeLessThanOrEqual(0);
}

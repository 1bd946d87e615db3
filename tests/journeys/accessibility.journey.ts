import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { button, choices, lookBack, ownWords, study, theEnd, turn } from './meeting.ts';
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
    await checkingScenarios(page);
    await throughAMeeting(page);
  });
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

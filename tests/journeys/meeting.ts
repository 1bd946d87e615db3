import type { Locator, Page } from 'playwright/test';
import { expect } from './visit.ts';
import type { Play } from './plays.ts';

export const study = (scenario: string): string => `/#/study/${scenario}`;
export const turn = (page: Page, number: number): Locator => page.locator(`#turn-${number}`);
export const script = (page: Page): Locator => page.getByRole('log', { name: 'The conversation' });
export const choices = (page: Page): Locator =>
  page.getByRole('list', { name: /^What do you do/ }).getByRole('button');
export const ownWords = (page: Page): Locator => page.getByLabel('What would you say?');
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name });
export const theEnd = (page: Page): Locator =>
  page.getByRole('heading', { name: 'The meeting ends here' });

/** Presses Tab until a place has the focus. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible();
  for (let pressed = 0; pressed < 40; pressed += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(place).toBeFocused();
}

/** How a person answers one line: in their own words, or aloud, and then by a choice. */
export interface Way {
  readonly name: string;
  readonly answer: (page: Page, words: string, number: number) => Promise<void>;
}

/** With the mouse, by the number keys, and with Tab and Enter alone. */
export const WAYS: readonly Way[] = [
  {
    name: 'by clicking',
    async answer(page, words, number) {
      await ownWords(page).fill(words);
      await button(page, 'Show the choices').click();
      await choices(page)
        .nth(number - 1)
        .click();
    },
  },
  {
    name: 'by the number keys',
    async answer(page, words, number) {
      await expect(ownWords(page)).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(ownWords(page)).toBeFocused();
      await page.keyboard.type(words);
      await page.keyboard.press('Control+Enter');
      await expect(choices(page).first()).toBeVisible();
      await page.keyboard.press(String(number));
    },
  },
  {
    name: 'with Tab and Enter',
    async answer(page, words, number) {
      await tabTo(page, ownWords(page));
      await page.keyboard.type(words);
      await tabTo(page, button(page, 'I said it aloud'));
      await page.keyboard.press('Enter');
      await tabTo(page, choices(page).nth(number - 1));
      await page.keyboard.press('Enter');
    },
  },
];

/** Turns “Your own words first” off, as a person would. */
export async function withoutOwnWords(page: Page): Promise<void> {
  await page.goto('/#/settings');
  await page.getByLabel('Your own words first').uncheck();
}

/** Plays to the end by the number keys; own words first must be off. */
export async function playThrough(page: Page, { scenario, shortest }: Play): Promise<void> {
  await page.goto(study(scenario));
  for (const [made, number] of shortest.entries()) {
    await expect(choices(page).first()).toBeVisible();
    await page.keyboard.press(String(number));
    await expect(turn(page, made + 1)).toBeFocused();
  }
  await expect(theEnd(page)).toBeVisible();
}

/** From the end of a meeting to its debrief. */
export async function lookBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Look back on it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible();
}

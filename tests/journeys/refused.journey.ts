import { readFileSync } from 'node:fs';
import { button, choices, ownWords, study, turn } from './meeting.ts';
import { SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;

/** How a browser can refuse to keep anything. */
const REFUSALS = [
  {
    name: 'is forbidden',
    says: 'Your last change is not saved. What you typed is still on the screen.',
    refuse: () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('Storage is off.', 'SecurityError');
        },
      }),
  },
  {
    name: 'is not there',
    says: 'so your work lasts until you close it.',
    refuse: () => {
      const { prototype } = Window;
      Reflect.deleteProperty(window, 'indexedDB');
      Reflect.deleteProperty(prototype, 'indexedDB');
    },
  },
  {
    name: 'is full',
    says: 'There is no room left on this device for this page.',
    refuse: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    },
  },
] as const;

for (const { name, says, refuse } of REFUSALS) {
  test(`where storage ${name}, it says so, the meeting goes on and is offered as a file`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await page.goto(study(scenario));
    await ownWords(page).fill('Thank you for coming.');
    await button(page, 'Show the choices').click();
    await choices(page).first().click();
    await expect(turn(page, 1)).toBeFocused();
    await expect(page.getByRole('alert')).toContainText(says);
    await button(page, 'I said it aloud').click();
    await choices(page).last().click();
    await expect(turn(page, 2)).toBeFocused();

    const downloading = page.waitForEvent('download');
    await button(page, 'Download it now').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^common-ground-.+\.json$/);
    const { kept } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(kept).toMatchObject({ scenario, ownWords: { 1: 'Thank you for coming.' } });
    expect(kept.choices).toHaveLength(2);
  });
}

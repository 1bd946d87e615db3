import type { Page } from 'playwright/test';
import { button, choices, study, turn, withoutOwnWords } from './meeting.ts';
import { SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;

test.beforeEach(async ({ page }) => {
  await withoutOwnWords(page);
  await page.goto(study(scenario));
  for (const line of [1, 2, 3]) {
    await choices(page).first().click();
    await expect(turn(page, line)).toBeFocused();
  }
  await page.goto('/#/');
  await expect(page.getByRole('link', { name: /^Go on with/ })).toBeVisible();
});

test('an attempt whose scenario was rewritten goes on from where it holds', async ({ page }) => {
  const { choices: taken } = await rewrite(page, {});
  await rewrite(page, { hash: 'another', choices: [...taken.slice(0, 2), 'cut/a-line-no-more'] });
  await page.reload();
  await page.getByRole('link', { name: /^Go on with/ }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('This conversation was rewritten since you played it.');
  await expect(main).toContainText('Your first two lines still hold.');
  await button(page, 'Go on from line 2').click();
  await choices(page).first().click();
  await expect(turn(page, 3)).toBeFocused();
});

test('what cannot be read is told, left where it is, and stands in nobody’s way', async ({
  page,
}) => {
  const sound = await rewrite(page, { choices: 'not a list' });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Something you saved could not be read.');
  await expect(page.getByText('Not played yet.')).toHaveCount(SCENARIOS.length);
  await rewrite(page, { choices: sound.choices });
  await page.reload();
  await page.getByRole('link', { name: /^Go on with/ }).click();
  await expect(turn(page, 3)).toBeFocused();
});

interface Kept {
  readonly hash: string;
  readonly choices: readonly string[];
}

/** Changes the one kept attempt in the browser's database behind the app's back; gives what it was. */
async function rewrite(page: Page, change: Record<string, unknown>): Promise<Kept> {
  return page.evaluate(async (changed) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open(`common-ground ${location.pathname}`));
    const shelf = database.transaction('kept', 'readwrite').objectStore('kept');
    const keys = await done(shelf.getAllKeys());
    const key = keys.find((each) => String(each).startsWith('attempt/')) ?? '';
    const found = (await done(shelf.get(key))) as { version: number; kept: Kept };
    await done(shelf.put({ ...found, kept: { ...found.kept, ...changed } }, key));
    database.close();
    return found.kept;
  }, change);
}

import { button, choices, script, study, tabTo, turn, withoutOwnWords } from './meeting.ts';
import { SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;

test('after a choice one reads on at the new turn, which is named by its own words', async ({
  page,
}) => {
  await page.goto(study(scenario));
  await button(page, 'I said it aloud').click();
  await expect(page.getByRole('heading', { name: /^What do you do/ })).toBeFocused();
  const said = await choices(page).first().locator('.line').innerText();
  await choices(page).first().click();
  const arrived = turn(page, 1);
  await expect(arrived).toBeFocused();
  await expect(arrived).toHaveRole('group');
  await expect(arrived).toContainText(said.replaceAll(/[“”"]/g, ''));
  await expect(arrived).toHaveAccessibleName(/^You ?: .+/);
  await expect(script(page)).toHaveAttribute('aria-live', 'off');
  await expect(script(page).getByRole('group')).toHaveCount(2);
});

test('the first stop leads past the bar to the page, and the address stays', async ({ page }) => {
  for (const address of ['/#/', study(scenario)]) {
    await page.goto(address);
    await expect(page.getByRole('main')).toBeVisible();
    const before = page.url();
    await tabTo(page, page.getByRole('link', { name: /^Skip to the/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    expect(page.url()).toBe(before);
  }
});

test('nothing moves where less motion is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await withoutOwnWords(page);
  await page.goto(study(scenario));
  await choices(page).first().click();
  await expect(turn(page, 1)).toBeFocused();
  const moving = await page.evaluate(() =>
    document.getAnimations().filter(({ playState }) => playState === 'running'),
  );
  expect(moving).toEqual([]);
  await expect(turn(page, 1)).toHaveCSS('animation-duration', '0s');
});

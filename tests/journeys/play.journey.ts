import type { Page } from 'playwright/test';
import { lookBack, script, study, theEnd, turn, WAYS } from './meeting.ts';
import { playOf, SCENARIOS, type Play } from './plays.ts';
import { expect, test } from './visit.ts';

const wordsAt = (line: number): string => `My own words at line ${line}.`;

for (const scenario of SCENARIOS) {
  for (const [which, way] of WAYS.entries()) {
    test(`${scenario} is held ${way.name}, with a reload in the middle, and looked back on`, async ({
      page,
    }) => {
      const play = playOf(scenario, which);
      const half = Math.floor(play.shortest.length / 2);
      await page.goto(study(scenario));
      for (const [made, number] of play.shortest.entries()) {
        if (made === half) await reloaded(page, made);
        await way.answer(page, wordsAt(made + 1), number);
        await expect(turn(page, made + 1)).toBeFocused();
      }
      await expect(theEnd(page)).toBeVisible();
      await lookBack(page);
      await readDebrief(page, play);
    });
  }
}

/** Reloads; what was said so far must be there word for word. */
async function reloaded(page: Page, made: number): Promise<void> {
  const before = await script(page).innerText();
  await page.reload();
  await expect(turn(page, made)).toBeFocused();
  expect(await script(page).innerText()).toBe(before);
}

async function readDebrief(page: Page, { beat, safe, shortest }: Play): Promise<void> {
  const section = (name: string | RegExp) => page.getByRole('region', { name, exact: true });
  await expect(
    section(/ tells it$/)
      .locator('blockquote p')
      .first(),
  ).toHaveText(/\w{2}/);
  const end = section('Where it ended');
  expect(slug(await end.getByRole('heading', { level: 3 }).innerText())).toBe(beat);
  await expect(end.getByText('You, today')).toHaveCount(1);
  await expect(end.getByText('You stopped safely.')).toHaveCount(safe ? 1 : 0);
  const points = await section('Where it turned').getByRole('article').count();
  expect(points).toBeGreaterThanOrEqual(2);
  expect(points).toBeLessThanOrEqual(5);
  const whole = section('Every line, and what was not said');
  const own = whole.getByText('Your own words', { exact: true });
  await expect(own).toHaveCount(shortest.length);
  for (const line of shortest.keys()) {
    await expect(whole.getByText(wordsAt(line + 1), { exact: true })).toBeVisible();
  }
  await expect(whole.getByText(/ thought$/).first()).toBeVisible();
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

import type { Locator, Page } from 'playwright/test';
import {
  button,
  choices,
  lookBack,
  playThrough,
  script,
  theEnd,
  turn,
  withoutOwnWords,
} from './meeting.ts';
import { playOf, SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;
const section = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

test.beforeEach(async ({ page }) => {
  await withoutOwnWords(page);
  await playThrough(page, playOf(scenario, 0));
  await lookBack(page);
});

test('every line can be read as a table, and facts, promises and prompts are there', async ({
  page,
}) => {
  const lines = playOf(scenario, 0).shortest.length;
  const course = section(page, 'How it went, line by line');
  await expect(
    course.getByRole('group', { name: /heard, trust, threat and clarity/ }),
  ).toBeVisible();
  await course.getByText('Read it as a table').click();
  await expect(course.getByRole('row')).toHaveCount(lines + 2);
  const promises = section(page, 'What you committed the school to');
  await expect(promises.getByRole('listitem')).not.toHaveCount(0);
  await expect(
    section(page, 'Facts you used')
      .getByText(/Last checked \d/)
      .first(),
  ).toBeVisible();
  await expect(section(page, 'Your own thoughts').getByRole('textbox')).toHaveCount(8);
  await expect(section(page, 'What you did').getByText(/Line/).first()).toBeVisible();
});

test('what is written on it is found again after a reload', async ({ page }) => {
  const whole = section(page, 'Every line, and what was not said');
  await button(page, /^Add a note on/)
    .nth(3)
    .click();
  await page.keyboard.type('She looked at the door here.');
  const thought = section(page, 'Your own thoughts').getByRole('textbox').nth(1);
  await thought.pressSequentially('Ask about the coat first.');
  await page.reload();
  await expect(whole.getByRole('textbox', { name: /^Your note on/ })).toHaveValue(
    'She looked at the door here.',
  );
  await expect(thought).toHaveValue('Ask about the coat first.');
});

test('it is replayed from a line as a new attempt, and both are set side by side', async ({
  page,
}) => {
  const old = page.url();
  const point = section(page, 'Where it turned').getByRole('article').last();
  const line = Number(/\d+/.exec(await point.getByRole('heading', { level: 3 }).innerText())?.[0]);
  await point.getByRole('button', { name: /^Replay from here/ }).click();
  await expect(page).toHaveURL(new RegExp(`#/study/${scenario}/.+`));
  await expect(script(page).getByRole('group')).toHaveCount(line);
  await expect(turn(page, line - 1)).toBeVisible();
  await toSomeEnd(page, line);
  await lookBack(page);
  const beside = section(page, 'Beside an earlier time');
  await expect(
    beside.getByRole('rowheader', { name: /^You (parted at|did not part)/ }),
  ).toBeVisible();
  await expect(page.getByText(/Your second time\.$/)).toBeVisible();
  await page.goto(old);
  await expect(beside.getByText('This was your first time.')).toBeVisible();
});

/** Goes on from a line by what is offered last, to whatever end. */
async function toSomeEnd(page: Page, line: number): Promise<void> {
  for (let next = line; next < 60; next += 1) {
    await expect(choices(page).first().or(theEnd(page))).toBeVisible();
    if (await theEnd(page).isVisible()) return;
    await choices(page).last().click();
    await expect(turn(page, next)).toBeFocused();
  }
}

test('it is copied as Markdown, and its paper has no bars and no buttons', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, 'Copy as Markdown').click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# /);
  const ending = await section(page, 'Where it ended')
    .getByRole('heading', { level: 3 })
    .innerText();
  expect(copied).toContain(ending);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('Common Ground. Not legal advice.')).toBeVisible();
});

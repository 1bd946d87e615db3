import ICAL from 'ical.js';
import { button, choices, lookBack, ownWords, theEnd, turn } from './meeting.ts';
import {
  bytesOf,
  daysFromNow,
  downloaded,
  fillHead,
  keptUnder,
  newPlan,
  printed,
} from './planning.ts';
import { playOf } from './plays.ts';
import { expect, test } from './visit.ts';
import type { Page } from 'playwright/test';

const OPENING = 'What would you most like us to talk about today?';
const OUTCOME = 'R. reads a page she chose with no more than five words supplied';
const PRIVATE = 'I start explaining when I am afraid';
const PROMISE = 'Small-group reading on Tuesdays and Thursdays';

test('one meeting, from a blank plan through rehearsal and record to the second of the year', async ({
  page,
}) => {
  test.slow();
  await newPlan(page);
  await fillHead(page);
  await writeThePlan(page);
  await onOneSide(page);
  await rehearse(page);
  await backInThePlan(page);
  await makeTheRecord(page);
  await takeItOut(page);
  await theSecondMeeting(page);
});

test('a plan with every question answered at length is still one side, with nothing cut', async ({
  page,
}) => {
  test.slow();
  await newPlan(page);
  const fields = await page.locator('.ask textarea').all();
  expect(fields.length).toBeGreaterThan(20);
  for (const [at, field] of fields.entries())
    await field.fill(
      `Answer ${at}: she reads well when she has chosen the page, ${'and so '.repeat(10)}end ${at}.`,
    );
  const pages = await printed(page);
  expect(pages).toHaveLength(1);
  for (const at of fields.keys()) expect(pages[0]).toContain(`end ${at}.`);
});

async function writeThePlan(page: Page): Promise<void> {
  await page.getByLabel('What is this meeting for').fill('To find out how R. reads best.');
  await page.getByLabel('What would press your own button').fill(PRIVATE);
  await page.getByLabel('What will be different for the child').fill(OUTCOME);
  await page.getByLabel('What can start now').fill(PROMISE);
  await page.getByLabel('Your first line').fill(OPENING);
  await page.getByLabel('The hard sentence').fill('She needs a diagnosis before we can help.');
  const hard = page.locator('.ask', { has: page.getByLabel('The hard sentence') });
  await expect(hard.getByText('You could say:').first()).toBeVisible();
  await page.getByLabel('The hard sentence').fill('We can start on Monday, whatever it is called.');
  await expect(hard.getByText('You could say:')).toHaveCount(0);
  await page.getByLabel('Your answer to the question').fill('Rosie Hale can be seen in May.');
  await expect(page.getByText(/looks like a full name/)).toBeVisible();
  await page.getByLabel('Your answer to the question').fill('R. can be seen in May.');
  await expect(page.getByText(/looks like a full name/)).toHaveCount(0);
  await page
    .getByRole('textbox', { name: 'You would answer' })
    .first()
    .fill('You have waited a long time.');
  await page.getByLabel(/^Send the agenda/).check();
  await expect(page.getByText('Kept on this device only.')).toBeVisible();
}

async function onOneSide(page: Page): Promise<void> {
  const pages = await printed(page);
  expect(pages).toHaveLength(1);
  for (const words of [OPENING, OUTCOME, PRIVATE, 'You have waited a long time.'])
    expect(pages[0]).toContain(words);
  expect(pages[0]).not.toContain('Rehearse this');
}

/** Plays the conversation that fits best, saying the first planned line at its first line. */
async function rehearse(page: Page): Promise<void> {
  await button(page, 'Rehearse this').first().click();
  await expect(page.getByRole('region', { name: 'Your plan' })).toContainText(OPENING);
  await button(page, /^Say it now/)
    .first()
    .click();
  await expect(ownWords(page)).toHaveValue(OPENING);
  const scenario = /#\/study\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  for (const [made, number] of playOf(scenario, 0).shortest.entries()) {
    await button(page, 'Show the choices').click();
    await choices(page)
      .nth(number - 1)
      .click();
    await expect(turn(page, made + 1)).toBeFocused();
  }
  await expect(theEnd(page)).toBeVisible();
  await lookBack(page);
  const lines = page.locator('#planned');
  await expect(lines.getByText(/^Found at line 1/)).toBeVisible();
  await expect(lines.getByText('It was not found')).toHaveCount(2);
  await lines.getByLabel('How did it land?').first().fill('She put her bag down.');
  await lines.getByLabel('What did you learn').fill('Wait after the question.');
  await button(page, 'Carry this to the plan').click();
  await expect(lines.getByText('What you learned is in your plan.')).toBeVisible();
}

async function backInThePlan(page: Page): Promise<void> {
  await page.locator('#planned').getByRole('link', { name: 'Back to your plan' }).click();
  const rehearsed = page.locator('#rehearse');
  await expect(rehearsed).toContainText('Wait after the question.');
  await expect(rehearsed).toContainText('She put her bag down.');
  await expect(rehearsed.getByRole('link', { name: 'look back on it' })).toBeVisible();
}

async function makeTheRecord(page: Page): Promise<void> {
  await button(page, 'Make the record').click();
  await expect(page.getByRole('heading', { level: 1, name: /^Record of/ })).toBeVisible();
  await page.getByLabel('What the parent told us').fill('Evenings end in tears over spellings.');
  await page.getByLabel('What the child says').fill('Reading makes my eyes tired.');
  await page.getByLabel('By', { exact: true }).first().fill(daysFromNow(60));
  await page.getByLabel('From, or by').first().fill(daysFromNow(10));
  await page.getByLabel('We look again on').fill(daysFromNow(70));
  await page.getByLabel('At', { exact: true }).fill('15:40');
  await page.getByLabel('How did I feel, and when?').fill(PRIVATE);
  const letter = page.getByRole('article', { name: 'What is given out' });
  await expect(letter).toContainText('Evenings end in tears over spellings.');
  await expect(letter).toContainText(PROMISE);
  await expect(page.getByText(/^Reads at about age \d+\./).last()).toBeVisible();
  await page.getByRole('radio', { name: 'For the child' }).check();
  await expect(letter).toContainText('Reading makes my eyes tired.');
  await page.getByRole('radio', { name: 'The whole record' }).check();
  await expect(letter.getByRole('table')).toHaveCount(2);
}

async function takeItOut(page: Page): Promise<void> {
  const word = await downloaded(page, 'Word file');
  expect(word.suggestedFilename()).toMatch(/^record-.*\.docx$/);
  const bytes = await bytesOf(word);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.length).toBeGreaterThan(5000);
  const markdown = await bytesOf(await downloaded(page, 'Markdown'));
  expect(markdown.toString()).toContain(OUTCOME);
  expect(markdown.toString()).not.toContain(PRIVATE);
  const calendar = await downloaded(page, /^Calendar file for/);
  const parsed = new ICAL.Component(ICAL.parse((await bytesOf(calendar)).toString()));
  const review = new ICAL.Event(parsed.getFirstSubcomponent('vevent') ?? undefined);
  expect(review.startDate.toString()).toBe(`${daysFromNow(70)}T15:40:00`);
  await page.getByRole('radio', { name: 'For the family' }).check();
  const pages = await printed(page);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('Evenings end in tears over spellings.');
  expect(pages[0]).not.toContain(PRIVATE);
  expect(pages[0]).not.toContain('A minute afterwards');
}

async function theSecondMeeting(page: Page): Promise<void> {
  await page.goto('/#/plans');
  await expect(page.getByRole('heading', { name: 'Promised, and still open' })).toBeVisible();
  await button(page, /^Plan the next meeting/).click();
  await expect(page.getByLabel('The child’s initials')).toHaveValue('R.');
  await expect(page.getByLabel('The day')).toHaveValue(daysFromNow(70));
  await expect(page.locator('#last-time')).toContainText(OUTCOME);
  await button(page, 'Make the record').click();
  const since = page.locator('#since');
  await expect(since).toContainText(OUTCOME);
  await since.getByText('Not yet', { exact: true }).click();
  await since.getByLabel('What was seen').fill('Seven words on 2 February.');
  await button(page, 'Go on with it').click();
  await expect(page.getByLabel('What the child will do').first()).toHaveValue(OUTCOME);
  await expect(page.getByRole('article', { name: 'What is given out' })).toContainText(
    'Seven words on 2 February.',
  );
  expect(await keptUnder(page, 'record/')).toHaveLength(2);
}

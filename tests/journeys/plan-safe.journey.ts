import { button } from './meeting.ts';
import { bytesOf, downloaded, fillHead, keptUnder, newPlan } from './planning.ts';
import { expect, test } from './visit.ts';

const purpose = 'What is this meeting for';

test('every keystroke is kept within a second, and is there when the browser was killed', async ({
  page,
  context,
}) => {
  await newPlan(page);
  const address = page.url();
  await page.getByLabel(purpose).pressSequentially('To find out how R. reads be');
  await expect
    .poll(async () => JSON.stringify(await keptUnder(page, 'plan/')), { timeout: 1000 })
    .toContain('how R. reads be');
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByLabel(purpose)).toHaveValue('To find out how R. reads be');
});

test('of two tabs one writes and the other follows; the turn is taken with one press, and comes back', async ({
  page,
  context,
}) => {
  await newPlan(page);
  await fillHead(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText(/open in another tab/)).toBeVisible();
  await expect(second.getByLabel(purpose)).toBeDisabled();
  await page.getByLabel(purpose).fill('From the first tab.');
  await expect(second.getByLabel(purpose)).toHaveValue('From the first tab.');
  await button(second, 'Write here instead').click();
  await expect(page.getByText(/open in another tab/)).toBeVisible();
  await second.getByLabel(purpose).fill('From the second tab.');
  await expect(page.getByLabel(purpose)).toHaveValue('From the second tab.');
  await second.close();
  await expect(page.getByText(/open in another tab/)).toHaveCount(0);
  await page.getByLabel('What can start now').fill('From the first again.');
  await expect
    .poll(async () => JSON.stringify(await keptUnder(page, 'plan/')))
    .toMatch(/From the second tab\..*From the first again\./);
});

test('a plan goes with all that came of it, and comes back out of the file that was taken away', async ({
  page,
}) => {
  await newPlan(page);
  await fillHead(page);
  await button(page, 'Make the record').click();
  await expect(page.getByRole('heading', { level: 1, name: /^Record of/ })).toBeVisible();
  await page.getByRole('link', { name: 'your plan' }).click();
  await button(page, 'Delete this plan and all that came of it').click();
  await expect(page.getByText(/^A plan and a record will be gone/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep it', exact: true })).toBeFocused();
  const file = await bytesOf(await downloaded(page, 'Save it all as a file first'));
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText(/^No plans yet/)).toBeVisible();
  expect(await keptUnder(page, 'plan/')).toEqual([]);
  expect(await keptUnder(page, 'record/')).toEqual([]);

  const open = page.getByLabel('Open a file');
  await open.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: file.subarray(0, 90),
  });
  await expect(page.getByText(/damaged, and could not be read/)).toBeVisible();
  await open.setInputFiles({ name: 'y.json', mimeType: 'text/plain', buffer: Buffer.from('{}') });
  await expect(page.getByText(/not a file of Common Ground/)).toBeVisible();
  await open.setInputFiles({ name: 'z.json', mimeType: 'application/json', buffer: file });
  await expect(page.getByText('A plan and a record came out of the file.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Plan for/ })).toBeVisible();
});

test('what is past its date is deleted at the next start', async ({ page }) => {
  await newPlan(page);
  await page.getByLabel(purpose).fill('Long ago.');
  await expect
    .poll(async () => JSON.stringify(await keptUnder(page, 'plan/')))
    .toContain('Long ago.');
  await page.clock.setFixedTime(Date.now() + 91 * 24 * 60 * 60 * 1000);
  await page.goto('/#/');
  await page.reload();
  await expect.poll(() => keptUnder(page, 'plan/')).toEqual([]);
});

import { button, choices, ownWords, study, theEnd, turn } from './meeting.ts';
import { playOf, SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;
const HALF = 'I can see that you have been';

test('a line half typed is there after a reload, and after the browser was closed', async ({
  page,
  context,
}) => {
  await page.goto(study(scenario));
  await ownWords(page).pressSequentially(HALF);
  await page.reload();
  await expect(ownWords(page)).toHaveValue(HALF);
  await ownWords(page).pressSequentially(' on your own');
  await page.close();

  const again = await context.newPage();
  await again.goto('/');
  await again.getByRole('link', { name: /^Go on with/ }).click();
  await expect(ownWords(again)).toHaveValue(`${HALF} on your own`);
  await button(again, 'Show the choices').click();
  await choices(again).first().click();
  await expect(turn(again, 1)).toContainText(`${HALF} on your own`);
});

test('a meeting goes on where it was left, and the library tells its history', async ({
  page,
  context,
}) => {
  const { shortest } = playOf(scenario, 2);
  const half = Math.floor(shortest.length / 2);
  await page.goto(study(scenario));
  let open = page;
  for (const [made, number] of shortest.entries()) {
    if (made === half) {
      const last = await turn(page, made).innerText();
      await page.close();
      open = await context.newPage();
      await open.goto('/');
      await expect(open.getByText('Begun today, not ended yet.')).toBeVisible();
      await open.getByRole('link', { name: /^Go on with/ }).click();
      await expect(turn(open, made)).toBeFocused();
      expect(await turn(open, made).innerText()).toBe(last);
    }
    await button(open, 'I said it aloud').click();
    await choices(open)
      .nth(number - 1)
      .click();
    await expect(turn(open, made + 1)).toBeFocused();
  }
  await expect(theEnd(open)).toBeVisible();
  await open.getByRole('link', { name: 'Choose another conversation' }).click();
  await expect(
    open.getByText(/^Played once, last today\. 1 of \d+ endings found\.$/),
  ).toBeVisible();
  await expect(open.getByText('Not played yet.')).toHaveCount(SCENARIOS.length - 1);
  await expect(open.getByRole('link', { name: /^Go on with/ })).toHaveCount(0);
});

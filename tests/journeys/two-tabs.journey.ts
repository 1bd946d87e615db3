import { button, choices, ownWords, study, turn, withoutOwnWords } from './meeting.ts';
import { SCENARIOS } from './plays.ts';
import { expect, test } from './visit.ts';

const [scenario = ''] = SCENARIOS;
const ELSEWHERE = 'This rehearsal is open in another tab, and you are writing there.';

test('of two tabs of one rehearsal one plays and the other follows, takes over, and has it passed on', async ({
  page,
  context,
}) => {
  await withoutOwnWords(page);
  await page.goto(study(scenario));
  await choices(page).first().click();
  await expect(turn(page, 1)).toBeFocused();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(ELSEWHERE)).toBeVisible();
  await expect(choices(other)).toHaveCount(0);
  await choices(page).first().click();
  await expect(turn(other, 2)).toBeVisible();
  await other.keyboard.press('1');
  await expect(turn(other, 3)).toHaveCount(0);

  await button(other, 'Write here instead').click();
  await expect(page.getByText(ELSEWHERE)).toBeVisible();
  await choices(other).first().click();
  await expect(turn(page, 3)).toBeVisible();

  await other.close();
  await expect(page.getByText(ELSEWHERE)).toHaveCount(0);
  await choices(page).first().click();
  await expect(turn(page, 4)).toBeFocused();
  await page.reload();
  await expect(turn(page, 4)).toBeVisible();
  await expect(ownWords(page)).toHaveCount(0);
});

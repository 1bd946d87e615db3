import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts, readPrinciples } from '../../src/language/reading.ts';
import type { Page } from 'playwright/test';
import { soundIn } from '../analysis/readings.ts';
import { everyPage } from '../practice/workshop/every-page.ts';
import { everyView, type NamedView } from '../practice/workshop/every-view.ts';
import { root } from './plays.ts';
import { expect, test } from './visit.ts';

const text = (name: string) => readFileSync(join(root, 'scenarios', name), 'utf8');
const cited = {
  facts: readFacts(text('facts.md')).facts,
  principles: readPrinciples(text('principles.md')).principles,
};

test('all that a projector may have to show of any scenario fits at 1024 by 768', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('/#/room/every-view');
  await expect(page.getByRole('main')).toBeVisible();
  const views = soundIn('scenarios').flatMap(([, { scenario }]) => [
    ...everyView(scenario),
    ...everyPage(scenario, cited),
  ]);
  expect(views.length).toBeGreaterThan(1000);
  expect(await unfit(page, views)).toEqual([]);
});

const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

test('the smallest type is as large on the wall, however many pixels a projector has', async ({
  page,
}) => {
  await page.goto('/#/room/every-view');
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    const least = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    await expect.poll(least).toBeGreaterThanOrEqual(screen.width / 60 - 0.1);
  }
});

/** What does not fit, is too wide, or is set too small for the last row. */
const unfit = (page: Page, views: readonly NamedView[]): Promise<readonly string[]> =>
  page.evaluate(async (all) => {
    const name = `common-ground ${location.pathname} workshop every-view`;
    const [channel, heard] = [new BroadcastChannel(name), new BroadcastChannel(name)];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const main = () => document.querySelector('main');
    const fits = () => (main()?.scrollHeight ?? Infinity) <= (main()?.clientHeight ?? 0) + 1;
    const sizeOf = (each: Element) => Number.parseFloat(getComputedStyle(each).fontSize);
    const least = () => {
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let size = Infinity;
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        const of = node.parentElement;
        if (of && node.nodeValue?.trim() && of.closest('.projected'))
          if (!of.closest('.visually-hidden')) size = Math.min(size, sizeOf(of));
      }
      return size;
    };
    const found: string[] = [];
    for (const [at, { name: shown, view }] of all.entries()) {
      // A channel hears in turn: when this one has, the room has been told, and draws at once.
      const told = new Promise((resolve) => (heard.onmessage = resolve));
      // Now and then the last row asked for larger text: it is given as far as it fits.
      channel.postMessage({ kind: 'show', view, size: at % 10 === 0 ? 'largest' : 'usual' });
      await told;
      await new Promise((resolve) => setTimeout(resolve));
      for (let settling = 0; settling < 20 && !fits(); settling += 1) await frame();
      const speech = document.querySelector('.words');
      if (!fits()) found.push(`${shown} does not fit`);
      if (document.documentElement.scrollWidth > innerWidth) found.push(`${shown} is too wide`);
      if (least() < rem - 0.5) found.push(`${shown} has too small a type`);
      if (speech && sizeOf(speech) < innerHeight / 25 - 0.1)
        found.push(`${shown}: speech under a twenty-fifth of the height`);
    }
    return found;
  }, views);

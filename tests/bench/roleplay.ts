import type { Page } from 'playwright';
import { scenarios } from './scenarios.ts';
import { afresh, choosingAtOnce, slowed, type Site } from './site.ts';
import { bounded, figure, median, type Figure } from './table.ts';

const TAPS = 60;
const CARDS = 3;

/**
 * How long from a tap to the painted answer on a small phone: the work alone, without the wait for
 * the display's next frame, which is the display's.
 */
export async function tapping(site: Site): Promise<Figure[]> {
  const stored = await choosingAtOnce(site);
  const costs: number[] = [];
  for (const { name } of scenarios) {
    costs.push(
      ...(await afresh(site, stored, async (page) => {
        await page.setViewportSize({ width: 360, height: 640 });
        await toTheTalk(page, site, name.replace(/\.md$/, ''));
        await slowed(page);
        return tapped(page);
      })),
    );
  }
  const sorted = costs.toSorted((one, other) => one - other);
  return [
    bounded(`the worst of ${costs.length}`, sorted.at(-1) ?? NaN, '<=', 50, 'ms'),
    figure('median', `${median(sorted).toFixed(1)} ms`),
  ];
}

async function toTheTalk(page: Page, { address }: Site, scenario: string): Promise<void> {
  await page.goto(`${address}#/roleplay`);
  await page.locator(`input[value="${scenario}"]`).check();
  await page.getByRole('button', { name: /begin$/ }).click();
  for (let card = 0; card < CARDS; card += 1) {
    await page.getByRole('button', { name: /^Show the/ }).click();
    await page.getByRole('button', { name: /^Hide my card/ }).click();
  }
  await page.getByRole('button', { name: 'Start talking' }).click();
  await page.locator('button.tap').first().waitFor();
}

/** Taps all over the sheet, and measures from each tap until its answer is handed to the compositor. */
const tapped = (page: Page): Promise<number[]> =>
  page.evaluate(async (taps) => {
    const soon = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
    const costs: number[] = [];
    const buttons = document.querySelectorAll<HTMLElement>('button.tap');
    for (let tap = 0; tap < taps; tap += 1) {
      for (let rest = 0; rest < 3; rest += 1) await frame();
      await idle();
      const button = buttons[(tap * 7) % buttons.length];
      const before = button?.textContent;
      const pressed = performance.now();
      button?.click();
      while (button?.textContent === before) await soon();
      const script = performance.now() - pressed;
      await frame();
      const began = performance.now();
      await soon();
      costs.push(script + performance.now() - began);
    }
    return costs;
  }, TAPS);

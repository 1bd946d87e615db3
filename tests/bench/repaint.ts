import type { Page } from 'playwright';
import { scenarios } from './scenarios.ts';
import { afresh, choosingAtOnce, slowed, type Site } from './site.ts';
import { bounded, figure, median, type Figure } from './table.ts';

const CHOICES = 200;

/** What one choice cost the main thread, in milliseconds. */
interface Cost {
  /** From the click until the new turn is in the page and has the focus. */
  readonly script: number;
  /** From the beginning of the next frame until it is handed to the compositor. */
  readonly frame: number;
}

/**
 * How long from a choice to the repainted screen: the work alone, without the wait for the
 * display's next frame, which is the display's.
 */
export async function repainting(site: Site): Promise<Figure[]> {
  const stored = await choosingAtOnce(site);
  const costs = await afresh(site, stored, async (page) => {
    const found: Cost[] = [];
    for (let play = 0; found.length < CHOICES; play += 1) {
      const file = scenarios[play % scenarios.length];
      await page.goto(`${site.address}#/study/${file?.name.replace(/\.md$/, '') ?? ''}`);
      await page.reload();
      await slowed(page);
      found.push(...(await played(page, play)));
    }
    return found.slice(0, CHOICES);
  });
  const whole = costs.map(({ script, frame }) => script + frame).sort((a, b) => a - b);
  const parts = `${median(costs.map(({ script }) => script)).toFixed(1)} and ${median(costs.map(({ frame }) => frame)).toFixed(1)} ms`;
  return [
    bounded(`median of ${CHOICES}`, median(whole), '<=', 8, 'ms'),
    bounded('the worst', whole.at(-1) ?? NaN, '<=', 32, 'ms'),
    figure('… the script, and style, layout and paint', parts),
    figure(
      '… nineteen in twenty',
      `${whole[Math.floor(whole.length * 0.95)]?.toFixed(1) ?? ''} ms`,
    ),
  ];
}

/** Plays to an end in the page, each time another way, and measures every choice. */
async function played(page: Page, seed: number): Promise<Cost[]> {
  await page.locator('.choices button').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page.evaluate(async (play) => {
    const soon = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
    const costs: { script: number; frame: number }[] = [];
    for (let line = 1; line < 60; line += 1) {
      const offered = document.querySelectorAll<HTMLElement>('.choices button');
      if (offered.length === 0) break;
      for (let rest = 0; rest < 3; rest += 1) await frame();
      await idle();
      const clicked = performance.now();
      offered[(play + line * (play + 1)) % offered.length]?.click();
      while (document.activeElement?.id !== `turn-${line}`) await soon();
      const script = performance.now() - clicked;
      await frame();
      const began = performance.now();
      await soon();
      costs.push({ script, frame: performance.now() - began });
    }
    return costs;
  }, seed);
}

import type { Page } from 'playwright';
import { scenarios } from './scenarios.ts';
import { afresh, choosingAtOnce, slowed, type Site, type Stored } from './site.ts';
import { bounded, figure, median, type Figure } from './table.ts';

const TIMES = 7;

/**
 * How long it takes until the first choice is shown, opened straight at a scenario, against an ink
 * page of the same beats: from the beginning of the navigation to the end of the frame in which a
 * choice is there. By turns, each in a fresh browser without a cache.
 */
export async function painting(site: Site): Promise<Figure[]> {
  const stored = await choosingAtOnce(site);
  const figures: Figure[] = [];
  for (const { name } of scenarios) {
    const id = name.replace(/\.md$/, '');
    const ours: number[] = [];
    const inks: number[] = [];
    for (let time = 0; time <= TIMES; time += 1) {
      const our = await shownAfter(site, stored, `#/study/${id}`);
      const ink = await shownAfter(site, stored, `ink/${id}/`);
      if (time === 0) continue;
      ours.push(our);
      inks.push(ink);
    }
    figures.push(
      figure(`${id}: ours, ink (median of ${TIMES})`, `${told(ours)}, ${told(inks)}`),
      bounded('… ours to ink', median(ours) / median(inks), '<=', 1, 'times'),
    );
  }
  return figures;
}

const told = (times: readonly number[]): string =>
  `${Math.round(median(times))} ms (${Math.round(Math.min(...times))}–${Math.round(Math.max(...times))})`;

const shownAfter = (site: Site, stored: Stored, path: string): Promise<number> =>
  afresh(site, stored, async (page) => {
    await page.addInitScript(watchForChoice);
    await page.goto(`${site.address}blank/`);
    await slowed(page);
    await page.goto(site.address + path, { waitUntil: 'commit' });
    return choiceShown(page);
  });

async function choiceShown(page: Page): Promise<number> {
  const shown = () => document.documentElement.dataset['shown'];
  const time = await page.waitForFunction(shown, undefined, { polling: 100, timeout: 90_000 });
  return Number(await time.jsonValue());
}

/** Writes on the page when the frame with the first choice was done. */
function watchForChoice(): void {
  const watching = new MutationObserver(() => {
    if (!document.querySelector('.choices button')) return;
    watching.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        document.documentElement.dataset['shown'] = String(performance.now());
      };
      port2.postMessage(null);
    });
  });
  watching.observe(document, { childList: true, subtree: true });
}

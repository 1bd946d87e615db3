import type { Page } from 'playwright';
import type { Site } from './site.ts';
import { bounded, figure, median, type Figure } from './table.ts';

const CHANGES = 200;

/**
 * How long it takes from a phase changed on the console until the projector, another window, has it
 * on its page: both clocks are those of one machine, told from the same origin.
 */
export async function twoWindows(site: Site): Promise<Figure[]> {
  const context = await site.browser.newContext({ locale: 'en-GB' });
  try {
    const desk = await context.newPage();
    await desk.goto(`${site.address}#/workshop`);
    await desk.getByRole('button', { name: 'Check the room' }).click();
    await desk.getByRole('button', { name: 'Set the scene' }).waitFor();
    const room = await context.newPage();
    await room.goto(desk.url().replace('#/workshop/', '#/room/'));
    await room.getByText('put a hand up').waitFor();
    await room.evaluate(watchForChange);
    await desk.getByRole('button', { name: 'Set the scene' }).click();
    const delays = await changing(desk, room);
    return [
      bounded(`nineteen in twenty of ${CHANGES}`, at(delays, 0.95), '<=', 50, 'ms'),
      figure('… the median', `${median(delays).toFixed(1)} ms`),
      figure('… the slowest', `${Math.max(...delays).toFixed(1)} ms`),
    ];
  } finally {
    await context.close();
  }
}

const at = (values: readonly number[], part: number): number =>
  [...values].sort((one, other) => one - other)[Math.ceil(values.length * part) - 1] ?? NaN;

/** Goes to and fro between the line and the choices, and waits for the room each time. */
async function changing(desk: Page, room: Page): Promise<number[]> {
  const delays: number[] = [];
  await desk.getByRole('button', { name: 'The line' }).click();
  await room.getByRole('list', { name: 'Where we are' }).waitFor();
  while (delays.length < CHANGES) {
    const name = delays.length % 2 === 0 ? 'Think alone' : 'The line';
    const stage = delays.length % 2 === 0 ? 'Think' : 'Read';
    const changed = await desk.evaluate((words) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('nav button')];
      const now = performance.timeOrigin + performance.now();
      buttons.find((each) => each.textContent?.trim() === words)?.click();
      return now;
    }, name);
    const shown = await room.waitForFunction(
      ([words, since]) => {
        const { stage: seen, at } = document.documentElement.dataset;
        return seen === words && Number(at) >= Number(since) ? Number(at) : null;
      },
      [stage, changed] as const,
    );
    delays.push(Number(await shown.jsonValue()) - changed);
  }
  return delays;
}

/** Writes on the projector's page which stage its foot names, and when that changed. */
function watchForChange(): void {
  let before = '';
  new MutationObserver(() => {
    const stage = document.querySelector('footer [aria-current]')?.textContent ?? '';
    if (stage === before) return;
    before = stage;
    document.documentElement.dataset['at'] = String(performance.timeOrigin + performance.now());
    document.documentElement.dataset['stage'] = stage;
  }).observe(document.body, { childList: true, subtree: true, attributes: true });
}

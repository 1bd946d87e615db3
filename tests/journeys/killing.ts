import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';

/** What was on the screen when a browser was killed, and what was there afterwards. */
export interface Killed {
  /** Milliseconds into the meeting. */
  readonly at: number;
  /** Lines that were answered on the screen. */
  readonly answered: number;
  readonly found: number;
  /** What was typed and shown in the field; and what stood there afterwards. */
  readonly typed: string;
  readonly typedFound: string;
}

/** Moments by a seed, so that a run can be had again. */
export function moments(seed: number, count: number, latest: number): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * latest);
  });
}

interface Opened {
  readonly page: Page;
  readonly browser: Browser;
  /** Ends the whole process at once, as a crash or a flat battery would. */
  kill(): Promise<void>;
}

/** A browser of its own on a profile of its own, which can be killed. */
async function open(executable: string, profile: string): Promise<Opened> {
  const flags = ['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0'];
  const child = spawn(executable, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  const page = context.pages()[0] ?? (await context.newPage());
  const kill = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    });
  return { page, browser, kill };
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (bytes) => {
      said += String(bytes);
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The browser did not start. ${said}`)));
  });

const answered = (page: Page): Promise<number> =>
  page
    .locator('.turn, [id^="turn-"]')
    .evaluateAll((turns) => Math.max(0, ...turns.map(({ id }) => Number(id.slice(5)) || 0)));

/** Plays a meeting, kills the browser at a moment of it, and looks what is there in a new one. */
export async function killAt(
  moment: number,
  where: { readonly site: string; readonly scenario: string; readonly executable: string },
): Promise<Killed> {
  const profile = mkdtempSync(join(tmpdir(), 'common-ground-kill-'));
  const seen = { answered: 0, typed: '' };
  try {
    const first = await open(where.executable, profile);
    await first.page.goto(`${where.site}#/study/${where.scenario}`);
    await first.page.locator('#own-words').waitFor();
    let over = false;
    const playing = play(first.page, seen, () => over).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, moment));
    const acknowledged = { ...seen };
    over = true;
    await first.kill();
    await playing;
    const again = await open(where.executable, profile);
    await again.page.goto(where.site);
    const found =
      acknowledged.answered + acknowledged.typed.length > 0
        ? await goOn(again.page)
        : { found: 0, typedFound: '' };
    await again.kill();
    return { at: moment, ...acknowledged, ...found };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Types a line, takes a choice, and again; notes whatever the screen has shown. */
async function play(
  page: Page,
  seen: { answered: number; typed: string },
  isOver: () => boolean,
): Promise<void> {
  for (let line = 1; line < 30 && !isOver(); line += 1) {
    const field = page.locator('#own-words');
    await field.fill(`My words ${line}`);
    seen.typed = await field.inputValue();
    await page.getByRole('button', { name: 'Show the choices' }).click();
    await page.locator('.choices button').first().click();
    await page.locator(`#turn-${line}:focus`).waitFor({ timeout: 10_000 });
    [seen.answered, seen.typed] = [await answered(page), ''];
    if ((await field.count()) === 0) return;
  }
}

async function goOn(page: Page): Promise<{ found: number; typedFound: string }> {
  const link = page.getByRole('link', { name: /^Go on with/ });
  const there = await link.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
  if (!there) return { found: 0, typedFound: '' };
  await link.click();
  await page.locator('.choices button, #own-words').first().waitFor();
  const field = page.locator('#own-words');
  const spoken = page.locator('#answer-heading').locator('xpath=..');
  const typedFound =
    (await field.count()) > 0 ? await field.inputValue() : await spoken.innerText();
  return { found: await answered(page), typedFound };
}

/** Whether everything that the screen had shown was there again: as it was, or gone on from. */
export const isWhole = ({ answered: lines, found, typed, typedFound }: Killed): boolean =>
  found >= lines && (typed === '' || found > lines || typedFound.includes(typed));

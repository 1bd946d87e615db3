import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { build } from 'vite';
import { inkPages } from './ink.ts';
import { serve } from './serve.ts';

/** Where the benchmark runs, told by `bench.mjs`. */
export interface Place {
  readonly root: string;
  readonly cache: string;
  readonly browserPath: () => Promise<string>;
}

/** The built site and an ink page of each scenario on one server, and a browser. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  /** The browser's own program. */
  readonly executable: string;
  close(): Promise<void>;
}

export async function openSite({ root, cache, browserPath }: Place): Promise<Site> {
  const outDir = join(cache, 'bench-site');
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await serve(outDir, inkPages(root));
  const executable = await browserPath();
  const browser = await chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox'],
  });
  return {
    address: server.address,
    browser,
    executable,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** A person's browser in which the choices are shown at once, as storage that contexts start from. */
export async function choosingAtOnce({ browser, address }: Site) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}#/settings`);
  await page.getByLabel('Your own words first').uncheck();
  await page.reload();
  await page.getByLabel('Your own words first').and(page.locator(':not(:checked)')).waitFor();
  const state = await context.storageState({ indexedDB: true });
  await context.close();
  return state;
}

export type Stored = Awaited<ReturnType<typeof choosingAtOnce>>;

/** Does something on a page of a fresh context, which has no cache. */
export async function afresh<T>(
  { browser }: Site,
  storageState: Stored,
  act: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ storageState, locale: 'en-GB' });
  try {
    return await act(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Slows the processor of a page four times. */
export async function slowed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

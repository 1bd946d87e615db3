import type { Page } from 'playwright';
import { extname } from 'node:path';
import { scenarios } from './scenarios.ts';
import { gzipped } from './serve.ts';
import { afresh, choosingAtOnce, type Site, type Stored } from './site.ts';
import { bounded, figure, short, type Figure } from './table.ts';

/** A file that a browser asked for. */
interface Asked {
  readonly path: string;
  /** kB as they are sent: gzipped, but for fonts, which are packed already. */
  readonly size: number;
}

/** What a visitor's browser really asks for, of the library and of each scenario opened straight. */
export async function sizes(site: Site): Promise<Figure[]> {
  const stored = await choosingAtOnce(site);
  const library = await allAsked(site, stored, '#/', 'h3');
  const figures = [
    bounded('The library: JavaScript', total(library, '.js'), '<=', 45, 'kB'),
    bounded('The library: CSS', total(library, '.css'), '<=', 12, 'kB'),
    bounded('The library: fonts', total(library, '.woff2'), '<=', 120, 'kB'),
  ];
  for (const { name } of scenarios) {
    const id = name.replace(/\.md$/, '');
    const all = (await allAsked(site, stored, `#/study/${id}`, CHOICE)).filter(isNoFont);
    const late = await notNeeded(site, stored, `#/study/${id}`, all);
    const needed = all.filter(({ path }) => !late.includes(path));
    figures.push(
      bounded(
        `${id}: all that the first choice needs, without fonts`,
        total(needed),
        '<=',
        65,
        'kB',
      ),
      figure('… with what is fetched beside it, to go on', `${short(total(all))} kB`),
    );
  }
  return figures;
}

const CHOICE = '.choices button';
const isNoFont = ({ path }: Asked): boolean => extname(path) !== '.woff2';
const total = (asked: readonly Asked[], kind?: string): number =>
  asked
    .filter(({ path }) => kind === undefined || extname(path) === kind)
    .reduce((sum, { size }) => sum + size, 0);

/** Everything asked for until nothing more is, once `sign` is seen. */
const allAsked = (site: Site, stored: Stored, hash: string, sign: string): Promise<Asked[]> =>
  afresh(site, stored, async (page) => {
    const asked: Promise<Asked>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      asked.push(
        response.body().then((bytes) => ({ path: pathname, size: sent(pathname, bytes) })),
      );
    });
    await page.goto(site.address + hash);
    await page.locator(sign).first().waitFor();
    await page.waitForLoadState('networkidle');
    return Promise.all(asked);
  });

const sent = (path: string, bytes: Buffer): number =>
  (extname(path) === '.woff2' ? bytes : gzipped(bytes)).length / 1000;

/** Of the six largest files those without which the first choice is shown all the same. */
async function notNeeded(
  site: Site,
  stored: Stored,
  hash: string,
  asked: readonly Asked[],
): Promise<readonly string[]> {
  const largest = asked.toSorted((one, other) => other.size - one.size).slice(0, 6);
  let late: readonly string[] = [];
  for (const { path } of largest) {
    const without = [...late, path];
    const shown = await afresh(site, stored, (page) =>
      showsWithout(page, site.address + hash, without),
    );
    if (shown) late = without;
  }
  return late;
}

/** Whether a choice is shown while these files do not arrive. */
async function showsWithout(
  page: Page,
  address: string,
  paths: readonly string[],
): Promise<boolean> {
  await page.route(
    ({ pathname }) => paths.includes(pathname),
    () => new Promise(() => undefined),
  );
  await page.goto(address, { waitUntil: 'commit' });
  const choice = page.locator(CHOICE).first();
  return choice.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

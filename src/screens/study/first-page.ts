import { render } from 'svelte/server';
import { catalogue } from 'virtual:catalogue';
import { USUAL_SETTINGS, type Settings } from '../../practice/index.ts';
import type { CatalogueEntry } from '../../shell/catalogue.ts';
import { firstPageOf } from '../../shell/first-page/address.ts';
import type { Services } from '../../shell/services.ts';
import FirstPage from './FirstPage.svelte';

/** All that a screen asks for before anything is pressed. */
const before = (current: Settings): Partial<Services> => ({
  preferences: { current, ready: Promise.resolve(), set: () => Promise.resolve() },
  keeping: { fault: null, retry: () => Promise.resolve() },
  now: () => '',
});

const SEEN = [true, false].flatMap((ownWordsFirst) =>
  [true, false].map((numberKeys) => ({ ...USUAL_SETTINGS, ownWordsFirst, numberKeys })),
);

/** The first page of every scenario, as each of the settings that it depends on shows it. */
export async function firstPages(): Promise<{ path: string; head: string; body: string }[]> {
  const pages = await Promise.all(catalogue.map(pagesOf));
  return pages.flat();
}

async function pagesOf(entry: CatalogueEntry) {
  const opening = await entry.opening();
  return SEEN.map((settings) => {
    const services = before(settings) as Services;
    const { head, body } = render(FirstPage, { props: { entry, opening, services } });
    return { path: firstPageOf(entry.id, settings), head, body };
  });
}

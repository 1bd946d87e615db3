import type { Settings } from '../../practice/index.ts';
import { painted } from '../painted.ts';
import { parseRoute } from '../route.ts';
import { firstPageOf } from './address.ts';
import { doneOn } from './done.ts';

/** A page that was shown before the app was there. */
export interface EarlyPage {
  /** Takes itself away once the app shows as much, and does there what was done here. */
  giveWayTo(app: HTMLElement): void;
}

/** No longer than this the app waits for a page that was to be faster than itself. */
const LATEST = 1500;

/**
 * Shows a scenario's first page, written out when the site was built, while the app is on its way;
 * settled once it has been painted. Null where the address names no scenario from its beginning,
 * or there is no such page.
 */
export async function showEarly(page: Window, settings: Settings): Promise<EarlyPage | null> {
  const here = page.location.hash;
  const route = parseRoute(here);
  if (route.screen !== 'study' || route.attempt !== null) return null;
  if (!written(page.document).includes(route.scenario)) return null;
  const found = await documentAt(firstPageOf(route.scenario, settings));
  const place = found?.getElementById('early');
  await parsed(page.document);
  if (!found || !place) return null;
  page.document.title = found.title;
  page.document.body.append(place);
  const done = doneOn(place);
  await painted();
  return { giveWayTo: (app) => giveWay(page, here, place, app, done) };
}

/** The scenarios whose first pages were written out, as the page itself says. */
const written = ({ head }: Document): readonly string[] =>
  head.querySelector<HTMLMetaElement>('meta[name=first-pages]')?.content.split(' ') ?? [];

/** A document as the server has it, read and never run; null where there is none in time. */
const documentAt = (path: string): Promise<Document | null> =>
  new Promise((resolve) => {
    const asked = new XMLHttpRequest();
    asked.responseType = 'document';
    asked.timeout = LATEST;
    asked.onloadend = () => resolve(asked.status === 200 ? asked.responseXML : null);
    asked.open('GET', path);
    asked.send();
  });

/** Settled once the page that the app is to be shown in is there as a whole. */
const parsed = (document: Document): Promise<unknown> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
    : Promise.resolve();

/** What tells that a page has something to answer, or says why not. */
const ARRIVED = '#answer-heading, #own-words, [role="alert"]';

function giveWay(
  page: Window,
  here: string,
  place: HTMLElement,
  app: HTMLElement,
  done: ReturnType<typeof doneOn>,
): void {
  const look = () => {
    const elsewhere = page.location.hash !== here;
    if (!elsewhere && !app.querySelector(ARRIVED)) return;
    watching.disconnect();
    page.removeEventListener('hashchange', look);
    const again = done();
    app.hidden = false;
    place.remove();
    if (!elsewhere) again(app);
  };
  const watching = new MutationObserver(look);
  app.hidden = true;
  watching.observe(app, { childList: true, subtree: true });
  page.addEventListener('hashchange', look);
  look();
}

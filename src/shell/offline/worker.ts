import { hash } from '../../language/index.ts';

/** A file that ships, and what tells its versions apart where its name does not. */
interface Shipped {
  readonly url: string;
  readonly revision: string | null;
}

/** What of a service worker is used here; the rest of the app is compiled for pages. */
interface Worker {
  readonly __WB_MANIFEST: readonly Shipped[];
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', act: (event: Fetching) => void): void;
  addEventListener(kind: 'message', act: (event: { readonly data: unknown }) => void): void;
}
interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

declare const self: Worker;

const shipped = self.__WB_MANIFEST;
const { scope } = self.registration;
/** Two copies on one server have caches of their own. */
const beginning = `common-ground ${new URL(scope).pathname} `;
const own = beginning + hash(JSON.stringify(shipped));
/** Put into a cache last of all: without it the cache is half full and never used. */
const WHOLE = new URL('./__whole', scope).href;
const PAGE = new URL('./index.html', scope).href;

self.addEventListener('install', (event) => event.waitUntil(fetchAll()));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));
self.addEventListener('message', ({ data }) => {
  if (data === 'use') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});

/** Fetches every file anew; if one does not come, none of them is used and what is there stays. */
async function fetchAll(): Promise<void> {
  const cache = await caches.open(own);
  const wanted = shipped.map(({ url }) => new Request(new URL(url, scope), { cache: 'no-cache' }));
  try {
    await cache.addAll(wanted);
    await cache.put(WHOLE, new Response(''));
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
}

/** Keeps the copy of before, for a page that still shows it; takes away what is older or half full. */
async function tidy(): Promise<void> {
  const names = await wholeCopies();
  const kept = [own, names.filter((name) => name !== own).at(-1)];
  const all = (await caches.keys()).filter((name) => name.startsWith(beginning));
  await Promise.all(all.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Whole copies of this app, the oldest first. */
async function wholeCopies(): Promise<readonly string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(beginning));
  const whole = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).match(WHOLE)) !== undefined),
  );
  return names.filter((_, at) => whole[at]);
}

/** From this version’s copy, else from the one before, else from the network. */
async function answer(request: Request): Promise<Response> {
  const wanted = request.mode === 'navigate' ? pageFor(request) : request.url;
  const names = [own, ...(await wholeCopies()).filter((name) => name !== own).reverse()];
  for (const name of names) {
    const found = await (await caches.open(name)).match(wanted, { ignoreVary: true });
    if (found) return found;
  }
  return fetch(request);
}

/** The one page there is, whatever is asked of it; other addresses in the folder are not ours. */
const pageFor = ({ url }: Request): string =>
  [scope, PAGE].includes(url.replace(/[?#].*$/, '')) ? PAGE : url;

import { test as base, expect, type Page } from 'playwright/test';

/**
 * A visit to the built site in which three things are always so, on every page of it: the console
 * stays empty, no request leaves the origin, and the security policy is never violated.
 */
export const test = base.extend({
  context: async ({ context, baseURL }, use) => {
    if (!baseURL) throw new Error('A visit needs the address of the site.');
    const faults: string[] = [];
    context.on('page', (page) => watch(page, baseURL, faults));
    await context.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      ),
    );
    await use(context);
    expect(faults).toEqual([]);
  },
});

function watch(page: Page, site: string, faults: string[]): void {
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(blob|data):/.test(url)) faults.push(`left the origin: ${url}`);
  });
}

export { expect };

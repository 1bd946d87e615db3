import { test as base, expect } from 'playwright/test';

/**
 * A visit to the built site in which three things are always so: the console stays empty, no
 * request leaves the origin, and no policy is violated.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      const here = url.startsWith(baseURL ?? '') || /^(blob|data):/.test(url);
      if (!here) faults.push(`left the origin: ${url}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

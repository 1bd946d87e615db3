import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';

/** Told to the workers, so that all of them find the same site, and two checkouts never meet. */
const port = (process.env['COMMON_GROUND_PORT'] ??= String(20_000 + (process.pid % 20_000)));
const site = `http://127.0.0.1:${port}/`;

/** Journeys over the built site, served as it would be served anywhere. */
export default defineConfig({
  testDir: './journeys',
  outputDir: '../node_modules/.cache/common-ground/journeys',
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  projects: [
    { name: 'plays', testMatch: 'plays.setup.ts' },
    { name: 'journeys', testMatch: '*.journey.ts', dependencies: ['plays'] },
  ],
  use: {
    baseURL: site,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      executablePath: process.env['COMMON_GROUND_BROWSER'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: site,
    reuseExistingServer: false,
  },
});

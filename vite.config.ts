import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { firstPages } from './src/command/build/first-pages.ts';
import { licences } from './src/command/build/licences.ts';
import { oneFile } from './src/command/build/one-file.ts';
import { scenarios } from './src/command/build/scenarios.ts';
import { securityPolicy } from './src/command/build/security-policy.ts';

const inRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Its import condition leads vitest to a CommonJS file, in which Svelte's runes are not compiled. */
const alias = { '@xstate/svelte': inRoot('node_modules/@xstate/svelte/dist/xstate-svelte.esm.js') };

/** The day on which facts are judged to be past their review; a test's is always the same. */
const today =
  process.env['COMMON_GROUND_TODAY'] ??
  (process.env['VITEST'] ? '2026-11-24' : new Date().toISOString().slice(0, 10));

/** Whether all of it is to become one file, for a USB stick. */
const single = process.env['COMMON_GROUND_SINGLE'] !== undefined;

/** The worker that keeps the app's own copy on a device: told of every file that ships. */
const ownCopy = () =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/shell/offline',
    filename: 'worker.ts',
    manifest: false,
    injectRegister: false,
    injectManifest: { globPatterns: ['**/*'], rollupFormat: 'iife' },
  });

/**
 * What is fetched beside a chunk that is wanted: all it needs for the screens that people open
 * straight, and for the others their styles alone, so that the list of all is not in the first load.
 */
const neededAtOnce = (chunk: string, needs: readonly string[]): string[] =>
  /\/(main|Library|Study|Debrief|so-|playing)/.test(chunk)
    ? [...needs]
    : needs.filter((need) => need.endsWith('.css') || need === chunk);

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    scenarios(inRoot('scenarios'), inRoot('.'), today),
    licences(inRoot('.')),
    single ? null : firstPages(inRoot('scenarios'), inRoot('.')),
    securityPolicy(),
    single ? oneFile(inRoot('.')) : ownCopy(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: neededAtOnce },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.svelte.test.ts', 'tests/journeys/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        resolve: { alias },
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/**/*.svelte.test.ts'],
          setupFiles: ['tests/jsdom.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});

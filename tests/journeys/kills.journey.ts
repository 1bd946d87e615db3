import { test } from 'playwright/test';
import { isWhole, killAt, moments, type Killed } from './killing.ts';
import { SCENARIOS } from './plays.ts';
import { expect } from './visit.ts';

const [scenario = ''] = SCENARIOS;
/** Fewer than `npm run bench -- kills` does, which is 50; the moments are the same every time. */
const COUNT = Number(process.env['COMMON_GROUND_KILLS'] ?? 4);

test(`a browser killed at ${COUNT} moments of a meeting has lost nothing of what it had shown`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 * COUNT);
  const executable = process.env['COMMON_GROUND_BROWSER'] ?? '/usr/bin/chromium';
  const all: Killed[] = [];
  for (const moment of moments(8, COUNT, 4000)) {
    all.push(await killAt(moment, { site: baseURL ?? '', scenario, executable }));
  }
  expect(all.filter((killed) => !isWhole(killed))).toEqual([]);
  expect(all.some(({ answered }) => answered > 0)).toBe(true);
});

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../house/source.ts';
import { ran } from './spawned.ts';

const folder = mkdtempSync(join(tmpdir(), 'common-ground-review-'));
const FACTS = `# Facts

## Three a year

Three. Source: Code. Last checked: 2026-11-01. Review by: 2027-05-31.

## Four a year

Four. Source: No Code. Last checked: 2026-11-01. Review by: 2028-05-31.
`;

beforeAll(() => {
  writeFileSync(join(folder, 'facts.md'), FACTS);
  copyFileSync(join(root, 'tests/cases/a-short-meeting.md'), join(folder, 'a-short-meeting.md'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const checked = (today: string, ...options: string[]) =>
  ran(['check', ...options, 'a-short-meeting.md'], folder, '', today);

it('keeps quiet on the last day', () => {
  expect(checked('2027-05-31')).toMatchObject({ status: 0, err: '' });
});

it('fails the day after, and says which fact and how to renew it', () => {
  const { status, err } = checked('2027-06-01');
  expect(status).toBe(1);
  expect(err).toMatch(
    /^facts\.md:3:1 The fact “Three a year” was to be looked at again by 2027-05-31\. Read its source \(Code\), mend .* set “Last checked” .* and “Review by” to the next\.\n$/,
  );
});

it('leaves the JSON alone', () => {
  const { status, out } = checked('2029-01-01', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(out).files).toHaveLength(1);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test as setup, expect } from 'playwright/test';
import { cast, PROOF, readProof, root, SCENARIOS } from './plays.ts';

setup('every scenario is proved, and the journeys have three endings of each', () => {
  const files = SCENARIOS.map((id) => `scenarios/${id}.md`);
  const proof = execFileSync(process.execPath, ['.ci/command.mjs', 'check', '--json', ...files], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  });
  mkdirSync(dirname(PROOF), { recursive: true });
  writeFileSync(PROOF, proof);
  const endings = SCENARIOS.map((id) => new Set(cast(readProof(), id).map(({ beat }) => beat)));
  expect(endings.map(({ size }) => size)).toEqual(SCENARIOS.map(() => 3));
});

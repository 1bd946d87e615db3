import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { root } from '../house/source.ts';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as `npm run -s` does, typed in a folder of the project, on a day that stays. */
export function ran(
  argv: readonly string[],
  folder = 'tests/cases',
  input = '',
  today = '2026-11-24',
): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, '.ci/command.mjs'), ...argv],
    {
      cwd: root,
      encoding: 'utf8',
      input,
      env: { ...process.env, INIT_CWD: resolve(root, folder), COMMON_GROUND_TODAY: today },
    },
  );
  return { status, out: stdout, err: stderr };
}

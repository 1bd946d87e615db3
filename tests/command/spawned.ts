import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../house/source.ts';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `check` or `play` as `npm run -s` does, typed in a folder of the project. */
export function ran(argv: readonly string[], folder = 'tests/cases', input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, '.ci/command.mjs'), ...argv],
    {
      cwd: root,
      encoding: 'utf8',
      input,
      env: { ...process.env, INIT_CWD: join(root, folder) },
    },
  );
  return { status, out: stdout, err: stderr };
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BACKUP_VERSION } from '../../../src/keep/backup/file.ts';
import { KINDS } from '../../../src/keep/backup/kinds.ts';
import { FILE_VERSION } from '../../../src/practice/planning.ts';
import { copyOver, everything, previewed } from './kept.ts';

const fixture = (name: string) => readFileSync(`tests/keep/backup/fixtures/${name}.json`, 'utf8');
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
const restored = async (name: string): Promise<Map<string, unknown>> => {
  const { values, safe } = copyOver();
  const done = await safe.restore(await previewed(safe, fixture(name)), {
    ...{ kinds: KINDS, older: false },
  });
  expect(done.kind).toBe('restored');
  return values;
};

/** These files were written once and are never written again: what they hold must come back for ever. */
describe('a file that was saved once can be put back for ever', () => {
  it.each(upTo(BACKUP_VERSION))('a backup of version %i', async (version) => {
    expect(await restored(`backup-${version}`)).toEqual(everything());
  });

  it.each(upTo(BACKUP_VERSION))(
    'a locked backup of version %i, by its passcode',
    async (version) => {
      const { values, safe, lock } = copyOver();
      await safe.restore(await previewed(safe, fixture(`locked-${version}`)), {
        ...{ kinds: KINDS, older: false },
      });
      expect(await lock.unlock('seven quiet herons')).toBe(true);
      await lock.takeOff();
      values.delete('lock');
      expect(values).toEqual(everything());
    },
  );

  it.each(
    upTo(FILE_VERSION).flatMap((version) =>
      ['attempt', 'attempts', 'papers'].map((kind) => `${kind}-${version}`),
    ),
  )('a file of %s', async (name) => {
    const values = await restored(name);
    const expected = [...everything()].filter(([key]) => values.has(key));
    expect(expected.length).toBe(values.size);
    expect(values.size).toBeGreaterThan(0);
    expect(values).toEqual(new Map(expected));
  });
});

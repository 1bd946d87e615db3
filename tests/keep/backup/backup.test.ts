import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_VERSION, backupFile, openBackup } from '../../../src/keep/backup/file.ts';
import { KINDS, type Kind } from '../../../src/keep/backup/kinds.ts';
import { safeOver } from '../../../src/keep/backup/safe.ts';
import { hash } from '../../../src/language/index.ts';
import { anAttempt, attempts } from '../../practice/attempts.ts';
import { failingShelf } from '../failing-shelf.ts';
import { plans, records } from '../papers.ts';
import { copyOver, everything, item, NOW, PLAN, previewed } from './kept.ts';

const ALL: readonly Kind[] = KINDS;
const whole = { kinds: ALL, older: false };

const refusal = async (text: string): Promise<string> => {
  const { values, safe } = copyOver(everything());
  const before = structuredClone(values);
  const opened = await safe.open(text);
  expect(values).toEqual(before);
  return opened.kind === 'refused' ? opened.sentence : 'opened';
};

/** The text of a backup with something changed in it, and its checksum made right again. */
const forged = (text: string, change: (kept: Record<string, unknown>) => void): string => {
  const file = JSON.parse(text) as { kept: Record<string, unknown>; checksum: string };
  change(file.kept);
  file.checksum = hash(JSON.stringify(file.kept));
  return JSON.stringify(file);
};

describe('a backup', () => {
  it('holds everything, and gives all of it back on an empty device', async () => {
    const here = copyOver(everything());
    const { name, text } = await here.safe.backup(NOW);
    expect(name).toBe('common-ground-backup-2026-11-24.json');
    const there = copyOver();
    const preview = await previewed(there.safe, text);
    expect(preview.made).toBe(NOW);
    expect(new Set(preview.compared.map(({ standing }) => standing))).toEqual(new Set(['new']));
    expect(await there.safe.restore(preview, whole)).toMatchObject({ kind: 'restored' });
    expect(there.values).toEqual(here.values);
  });

  it('holds any attempt, plan and record whatever is written in it', () => {
    fc.assert(
      fc.property(fc.array(attempts), fc.array(plans), fc.array(records), (a, p, r) => {
        const items = [
          ...a.map((one) => item('attempts', one)),
          ...p.map((one) => item('plans', one)),
          ...r.map((one) => item('records', one)),
        ];
        fc.pre(items.length > 0);
        const opened = openBackup(backupFile({ items, lock: null }, NOW).text);
        expect(opened).toMatchObject({ kind: 'opened', whole: { items } });
      }),
      { numRuns: 60 },
    );
  });

  it('holds what is not kept yet too', async () => {
    const waiting = item('attempts', anAttempt({ id: 'a1', draft: 'half a line' }));
    const shelf = failingShelf(everything());
    const safe = safeOver(shelf, copyOver().lock, () => [waiting]);
    const { text } = await safe.backup(NOW);
    expect(text).toContain('half a line');
    expect(text.match(/"id": "a1"/g)).toHaveLength(1);
  });
});

describe('putting a backup back', () => {
  it('twice doubles nothing, and merges with what came since', async () => {
    const { values, safe } = copyOver(everything());
    const { text } = await safe.backup(NOW);
    const later = { version: 1, kept: anAttempt({ id: 'a3' }) };
    values.set('attempt/a3', later);
    values.delete('plan/' + PLAN.id);
    for (const expected of [1, 0]) {
      const done = await safe.restore(await previewed(safe, text), whole);
      expect(done.kind === 'restored' ? done.items.length : done.sentence).toBe(expected);
    }
    expect(values).toEqual(new Map([...everything(), ['attempt/a3', later]]));
  });

  it('takes what is newer, and never puts older over newer unasked', async () => {
    const old = anAttempt({ changed: '2026-11-18T17:00:00.000+00:00', draft: 'old' });
    const fresh = anAttempt({ changed: '2026-11-18T18:30:00.000+01:00', draft: 'new' });
    const of = (kept: unknown) => new Map([['attempt/a1', { version: 1, kept }]]);
    const draft = (values: Map<string, unknown>) =>
      (values.get('attempt/a1') as { kept: { draft: string } }).kept.draft;
    const newer = copyOver(of(fresh));
    const older = copyOver(of(old));
    const newFile = (await newer.safe.backup(NOW)).text;
    const oldFile = (await older.safe.backup(NOW)).text;

    await older.safe.restore(await previewed(older.safe, newFile), whole);
    expect(draft(older.values)).toBe('new');

    const preview = await previewed(newer.safe, oldFile);
    expect(preview.compared.map(({ standing }) => standing)).toEqual(['older']);
    await newer.safe.restore(preview, whole);
    expect(draft(newer.values)).toBe('new');
    await newer.safe.restore(preview, { ...whole, older: true });
    expect(draft(newer.values)).toBe('old');
  });

  it('looks again before it writes: what came newer while one was deciding stays', async () => {
    const { values, safe } = copyOver();
    const { text } = await copyOver(everything()).safe.backup(NOW);
    const preview = await previewed(safe, text);
    const fresh = { version: 1, kept: anAttempt({ changed: '2027-01-01T00:00:00.000Z' }) };
    values.set('attempt/a1', fresh);
    await safe.restore(preview, whole);
    expect(values.get('attempt/a1')).toEqual(fresh);
  });

  it.each(KINDS.filter((kind) => kind !== 'locked'))('puts back %s alone', async (kind) => {
    const { text } = await copyOver(everything()).safe.backup(NOW);
    const { values, safe } = copyOver();
    await safe.restore(await previewed(safe, text), { kinds: [kind], older: false });
    const expected = [...everything()].filter(([key]) => key.startsWith(kind.replace(/s$/, '')));
    expect(expected.length).toBeGreaterThan(0);
    expect(values).toEqual(new Map(expected));
  });

  it('is all or nothing: where it cannot be written, nothing is changed, and it is said', async () => {
    const { text } = await copyOver(everything()).safe.backup(NOW);
    const values = new Map([['attempt/a9', { version: 1, kept: anAttempt({ id: 'a9' }) }]]);
    const shelf = failingShelf(values as Map<string, unknown>);
    const { safe } = copyOver(values, shelf);
    const preview = await previewed(safe, text);
    shelf.writeAll = async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const before = structuredClone(values);
    expect(await safe.restore(preview, whole)).toMatchObject({
      sentence: expect.stringContaining('Nothing was changed.'),
    });
    expect(values).toEqual(before);
  });
});

describe('a file that is no sound backup changes nothing, and says why', () => {
  it('damaged anywhere, by one letter', async () => {
    const { text } = await copyOver(everything()).safe.backup(NOW);
    const start = text.indexOf('"kept"');
    for (let at = start + 9; at < text.length - 3; at += 97) {
      if (/\s/.test(text[at] ?? ' ')) continue;
      const damaged = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
      expect(await refusal(damaged), `at ${at}`).toMatch(/damaged|not a file/);
    }
    expect(await refusal(text.slice(0, -200))).toContain('damaged');
  });

  it('of a newer version', async () => {
    const { text } = await copyOver(everything()).safe.backup(NOW);
    const newer = text.replace(`"version": ${BACKUP_VERSION}`, `"version": ${BACKUP_VERSION + 1}`);
    expect(await refusal(newer)).toContain('saved by a newer Common Ground');
  });

  it('with one unsound thing among sound ones', async () => {
    const { text } = await copyOver(everything()).safe.backup(NOW);
    const change = (kept: Record<string, unknown>) => void (kept['plans'] = [{ id: 'x' }]);
    expect(await refusal(forged(text, change))).toContain('damaged');
  });

  it('foreign, empty, too large or nested without end', async () => {
    expect(await refusal('')).toContain('nothing in this file');
    expect(await refusal('PK\u0003\u0004 a zip file')).toContain('not a file of Common Ground');
    expect(await refusal('<script>alert(1)</script>')).toContain('not a file of Common Ground');
    expect(await refusal('x'.repeat(50_000_001))).toContain('too large');
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(await refusal(deep)).toContain('not a file');
    const nested = `{"commonGround":"backup","version":1,"kept":{"attempts":${deep}},"checksum":"x"}`;
    expect(await refusal(nested)).toContain('damaged');
  });

  it('with the names that every object inherits', async () => {
    const { text } = await copyOver(everything()).safe.backup(NOW);
    for (const key of ['__proto__', 'constructor']) {
      const { values, safe } = copyOver();
      const evil = `{"${key}":{"polluted":"yes"},`;
      const file = text.replace('"kept": {', `"kept": ${evil}`);
      const opened = await safe.open(file);
      if (opened.kind === 'opened') await safe.restore(opened.preview, whole);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect([...values.keys()].filter((each) => each.includes(key))).toEqual([]);
    }
  });
});

describe('clearing', () => {
  it('takes away everything', async () => {
    const { values, safe } = copyOver(everything());
    await safe.mark({ backedUp: NOW });
    await safe.clear();
    expect(values).toEqual(new Map());
  });
});

import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/keep/backup/kinds.ts';
import { papersOver } from '../../../src/keep/papers.ts';
import { memoryShelf } from '../../../src/keep/in-memory.ts';
import { copyOver, everything, NOW, PLAN, previewed, RECORD, SECRETS } from './kept.ts';

const whole = { kinds: KINDS, older: false };
const PASSCODE = 'seven quiet herons';
const papersOf = ({ lock }: ReturnType<typeof copyOver>) => papersOver(lock.shelf);

/** A device whose papers are locked, and its backup. */
async function lockedBackup() {
  const device = copyOver(everything());
  await device.lock.set(PASSCODE);
  return { device, text: (await device.safe.backup(NOW)).text };
}

describe('a backup of locked papers', () => {
  it('has nothing of their text in it, open or locked', async () => {
    const open = (await copyOver(everything()).safe.backup(NOW)).text;
    const { text, device } = await lockedBackup();
    expect(SECRETS.filter((each) => open.includes(each))).toEqual(SECRETS);
    expect(SECRETS.filter((each) => text.includes(each))).toEqual([]);
    await device.lock.shut();
    const shut = (await device.safe.backup(NOW)).text;
    expect(SECRETS.filter((each) => shut.includes(each))).toEqual([]);
  });

  it('locks an empty device with the same passcode', async () => {
    const { text } = await lockedBackup();
    const there = copyOver();
    await there.safe.restore(await previewed(there.safe, text), whole);
    expect(there.lock.state()).toBe('locked');
    expect(await there.lock.unlock(PASSCODE)).toBe(true);
    expect(await papersOf(there).plans.all()).toEqual([PLAN]);
    expect(await papersOf(there).records.all()).toEqual([RECORD]);
  });

  it('goes back to the same device while it is shut, and doubles nothing', async () => {
    const { device, text } = await lockedBackup();
    await device.lock.shut();
    device.values.delete(`record/${RECORD.id}`);
    const done = await device.safe.restore(await previewed(device.safe, text), whole);
    expect(done).toMatchObject({ kind: 'restored', items: [{ key: `record/${RECORD.id}` }] });
    await device.lock.unlock(PASSCODE);
    expect(await papersOf(device).records.all()).toEqual([RECORD]);
  });

  it('needs its own passcode where another lock is, and is then locked with that', async () => {
    const { text } = await lockedBackup();
    const there = copyOver();
    await there.lock.set('another passcode');
    const preview = await previewed(there.safe, text);
    expect(preview.otherLock).toBe(true);
    const before = structuredClone(there.values);
    expect(await there.safe.restore(preview, whole, 'a guess')).toMatchObject({ kind: 'refused' });
    expect(there.values).toEqual(before);
    expect(await there.safe.restore(preview, whole, PASSCODE)).toMatchObject({ kind: 'restored' });
    expect(await papersOf(there).plans.all()).toEqual([PLAN]);
    await there.lock.shut();
    expect(await there.lock.unlock('another passcode')).toBe(true);
    expect(await papersOf(there).plans.all()).toEqual([PLAN]);
  });

  it('of open papers is put behind the lock that is here, once that is open', async () => {
    const { text } = await copyOver(everything()).safe.backup(NOW);
    const there = copyOver();
    await there.lock.set(PASSCODE);
    await there.lock.shut();
    const preview = await previewed(there.safe, text);
    const before = structuredClone(there.values);
    expect(await there.safe.restore(preview, whole)).toMatchObject({
      sentence: expect.stringContaining('Unlock them first'),
    });
    expect(there.values).toEqual(before);
    await there.lock.unlock(PASSCODE);
    await there.safe.restore(preview, whole);
    const raw = JSON.stringify([...there.values]);
    expect(SECRETS.filter((each) => raw.includes(each))).toEqual([]);
    expect(await papersOf(there).plans.all()).toEqual([PLAN]);
  });

  it('without its lock is refused', async () => {
    const { text } = await lockedBackup();
    const { safe } = copyOver(undefined, memoryShelf());
    const opened = await safe.open(text.replace(/"lock": \{[^}]*\}/, '"lock": null'));
    expect(opened.kind).toBe('refused');
  });
});

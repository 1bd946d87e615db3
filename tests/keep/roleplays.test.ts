import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryShelf } from '../../src/keep/in-memory.ts';
import { holdingOn, roleplaysOver } from '../../src/keep/roleplays.ts';
import { soundRoleplay } from '../../src/keep/sound-roleplay.ts';
import { answered, marked, moved, withElapsed } from '../../src/practice/roleplay/index.ts';
import { aSession, heard, NOW } from '../practice/roleplay/sessions.ts';
import { failingShelf } from './failing-shelf.ts';

const talking = moved(aSession({ seat: 'observer', bell: false }), 'go on', NOW);
const tapped = marked(heard(talking, ['reflect', 'rebut', 'own-it']), 1, NOW);
const session = answered(withElapsed(tapped, 187_321, NOW), 'felt', 'I felt rushed.', NOW);

describe('role plays that are kept', () => {
  it('come back at the very second, taps, marks, answers and all', async () => {
    const roleplays = roleplaysOver(memoryShelf());
    await roleplays.keep(session);
    expect(await roleplays.one('r1')).toEqual(session);
    expect(await roleplays.all()).toEqual([session]);
  });

  it('are deleted whole', async () => {
    const values = new Map<string, unknown>();
    const roleplays = roleplaysOver(memoryShelf(values));
    await roleplays.keep(session);
    expect(values.size).toBe(1);
    await roleplays.remove('r1');
    expect(values.size).toBe(0);
    expect(await roleplays.one('r1')).toBeNull();
  });

  it('are never half there: whatever is taken out of one, it is whole or not there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(session)), fc.anything(), (key, value) => {
        const sound = soundRoleplay({ ...session, [key]: value });
        if (sound) expect(Object.keys(sound).toSorted()).toEqual(Object.keys(session).toSorted());
      }),
    );
    for (const key of ['id', 'version', 'seat', 'phase', 'rounds', 'elapsed'])
      expect(soundRoleplay({ ...session, [key]: undefined })).toBeNull();
    expect(soundRoleplay({ ...session, rounds: [] })).toBeNull();
    expect(soundRoleplay({ ...session, elapsed: Number.NaN })).toBeNull();
  });

  it('say so where one was damaged, or made by a newer Common Ground, and leave it there', async () => {
    const values = new Map<string, unknown>([
      ['roleplay/r1', { version: 1, kept: { id: 'r1' } }],
      ['roleplay/r2', { version: 2, kept: session }],
    ]);
    const roleplays = roleplaysOver(memoryShelf(values));
    expect(await roleplays.all()).toEqual([]);
    await expect(roleplays.one('r1')).rejects.toMatchObject({ kind: 'corrupt' });
    await expect(roleplays.one('r2')).rejects.toMatchObject({ kind: 'newer' });
    expect(values.size).toBe(2);
  });

  it('say what stands in the way where the device keeps nothing', async () => {
    const shelf = failingShelf();
    shelf.failWith(new DOMException('', 'QuotaExceededError'));
    await expect(roleplaysOver(shelf).keep(session)).rejects.toMatchObject({ kind: 'full' });
  });

  it('go on when the storage does not, and are kept once it does again', async () => {
    const values = new Map<string, unknown>();
    const shelf = failingShelf(values);
    const roleplays = holdingOn(roleplaysOver(shelf));
    shelf.failWith(new DOMException('', 'InvalidStateError'));
    await expect(roleplays.keep(session)).rejects.toMatchObject({ kind: 'refused' });
    expect(await roleplays.one('r1')).toEqual(session);
    expect(await roleplays.all()).toEqual([session]);
    shelf.failWith(null);
    await roleplays.keep(session);
    expect(values.size).toBe(1);
    await roleplays.remove('r1');
    expect(await roleplays.one('r1')).toBeNull();
  });
});

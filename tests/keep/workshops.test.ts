import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { KeepFault } from '../../src/keep/index.ts';
import { memoryShelf } from '../../src/keep/in-memory.ts';
import { soundSession } from '../../src/keep/sound-session.ts';
import { workshopsOver } from '../../src/keep/workshops.ts';
import { begun } from '../practice/workshop/a-workshop.ts';

const session = begun().go('vote').count(4, 7).go('again').count(1, 9).take(1).session;

describe('workshops that are kept', () => {
  it('come back as they were, votes and counts to take back and all', async () => {
    const workshops = workshopsOver(memoryShelf());
    await workshops.keep(session);
    expect(await workshops.one('w1')).toEqual(session);
    expect(await workshops.all()).toEqual([session]);
    await workshops.remove('w1');
    expect(await workshops.one('w1')).toBeNull();
  });

  it('are written one at a time, and of many changes the last, however slow the shelf is', async () => {
    const values = new Map<string, unknown>();
    const shelf = memoryShelf(values);
    const waiting: (() => void)[] = [];
    let writes = 0;
    const slow: typeof shelf = {
      ...shelf,
      write: async (key, value) => {
        writes += 1;
        await new Promise<void>((done) => waiting.push(done));
        await shelf.write(key, value);
      },
    };
    const workshops = workshopsOver(slow);
    const all = [1, 2, 3, 4, 5].map((people) => workshops.keep({ ...session, people }));
    waiting.shift()?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    expect(await workshops.one('w1')).toMatchObject({ people: 5 });
    waiting.shift()?.();
    await Promise.all(all);
    expect(writes).toBe(2);
    expect(values.get('workshop/w1')).toMatchObject({ kept: { people: 5 } });
  });

  it('are held where they cannot be written, and said not to be kept', async () => {
    const refusing = { ...memoryShelf(), write: () => Promise.reject(new Error('no')) };
    const workshops = workshopsOver(refusing);
    await expect(workshops.keep(session)).rejects.toBeInstanceOf(KeepFault);
    expect(await workshops.one('w1')).toEqual(session);
  });

  it('are never half there: whatever is taken out of one, it is whole or not there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(session)), fc.anything(), (key, value) => {
        const sound = soundSession({ ...session, [key]: value });
        if (sound) expect(() => JSON.stringify(sound)).not.toThrow();
        if (sound) expect(Object.keys(sound).toSorted()).toEqual(Object.keys(session).toSorted());
      }),
    );
    for (const key of ['id', 'phase', 'branches', 'decisions', 'commitments'])
      expect(soundSession({ ...session, [key]: undefined })).toBeNull();
  });

  it('say so where one was damaged, or made by a newer Common Ground, and leave it there', async () => {
    const values = new Map<string, unknown>([
      ['workshop/w1', { version: 1, kept: { id: 'w1' } }],
      ['workshop/w2', { version: 2, kept: session }],
    ]);
    const workshops = workshopsOver(memoryShelf(values));
    expect(await workshops.all()).toEqual([]);
    await expect(workshops.one('w1')).rejects.toMatchObject({ kind: 'corrupt' });
    await expect(workshops.one('w2')).rejects.toBeInstanceOf(KeepFault);
    expect(values.size).toBe(2);
  });
});

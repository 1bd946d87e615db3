import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBrowser, inMemory, keeperFor, type Keeper, type News } from '../../src/keep/index.ts';
import { USUAL_SETTINGS } from '../../src/practice/index.ts';
import { anAttempt, attempts } from '../practice/attempts.ts';

let copies = 0;
const adapters: Readonly<Record<string, () => Keeper>> = {
  'in the browser': () => inBrowser(`/copy-${copies++}/`),
  'in memory': inMemory,
  'careful, in the browser': () => keeperFor(() => inBrowser(`/copy-${copies++}/`)),
};

describe.each(Object.entries(adapters))('a keeper %s', (_, open) => {
  it('has nothing at first, and the usual settings', async () => {
    const keeper = open();
    expect(await keeper.attempts()).toEqual([]);
    expect(await keeper.attempt('a1')).toBeNull();
    expect(await keeper.settings()).toEqual(USUAL_SETTINGS);
  });

  it('gives back any attempt as it was kept', async () => {
    const keeper = open();
    await fc.assert(
      fc.asyncProperty(attempts, async (attempt) => {
        await keeper.keepAttempt(attempt);
        expect(await keeper.attempt(attempt.id)).toEqual(attempt);
      }),
      { numRuns: 30 },
    );
  });

  it('writes one and leaves the others alone', async () => {
    const keeper = open();
    const other = anAttempt({ id: 'a2', draft: 'Tell me' });
    await keeper.keepAttempt(anAttempt());
    await keeper.keepAttempt(other);
    await keeper.keepAttempt(anAttempt({ draft: 'changed' }));
    expect(await keeper.attempt('a2')).toEqual(other);
    expect((await keeper.attempts()).map(({ draft }) => draft).toSorted()).toEqual([
      'Tell me',
      'changed',
    ]);
    await keeper.removeAttempt('a1');
    expect(await keeper.attempts()).toEqual([other]);
  });

  it('keeps the order of two writes that were not waited for', async () => {
    const keeper = open();
    const writes = ['one', 'two', 'three'].map((draft) => keeper.keepAttempt(anAttempt({ draft })));
    await Promise.all(writes);
    expect((await keeper.attempt('a1'))?.draft).toBe('three');
  });

  it('keeps settings apart from attempts', async () => {
    const keeper = open();
    await keeper.keepSettings({ ...USUAL_SETTINGS, textSize: 125 });
    expect((await keeper.settings()).textSize).toBe(125);
    expect(await keeper.attempts()).toEqual([]);
  });

  it('gives back copies: what is changed afterwards is not changed in the store', async () => {
    const keeper = open();
    const notes: Record<string, string> = { '1.0': 'Warm.' };
    await keeper.keepAttempt(anAttempt({ notes }));
    notes['1.0'] = 'Cold.';
    expect((await keeper.attempt('a1'))?.notes).toEqual({ '1.0': 'Warm.' });
  });

  it('tells those who watch of what is saved, until they stop', async () => {
    const keeper = open();
    const told: News[] = [];
    const stop = keeper.watch((news) => told.push(news));
    await keeper.keepAttempt(anAttempt());
    expect(told).toEqual([{ kind: 'saved' }]);
    stop();
    await keeper.keepAttempt(anAttempt());
    expect(told).toHaveLength(1);
  });
});

describe('two copies on one server', () => {
  it('do not meet', async () => {
    await inBrowser('/one/').keepAttempt(anAttempt());
    expect(await inBrowser('/two/').attempts()).toEqual([]);
    expect(await inBrowser('/one/').attempts()).toHaveLength(1);
  });
});

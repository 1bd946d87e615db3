import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBrowser, type News } from '../../src/keep/index.ts';
import { memoryShelf } from '../../src/keep/in-memory.ts';
import { papersIn, papersInMemory, papersOver, type Papers } from '../../src/keep/papers.ts';
import { anAttempt } from '../practice/attempts.ts';
import { aPlan } from '../practice/plan/plans.ts';
import { aRecord } from '../practice/record/records.ts';
import { failingShelf } from './failing-shelf.ts';
import { plans, records } from './papers.ts';

let copies = 0;
const adapters: Readonly<Record<string, () => Papers>> = {
  'in the browser': () => papersIn(`/papers-${copies++}/`),
  'in memory': papersInMemory,
};

describe.each(Object.entries(adapters))('papers kept %s', (_, open) => {
  it('are none at first', async () => {
    const papers = open();
    expect(await papers.plans.all()).toEqual([]);
    expect(await papers.records.one('r1')).toBeNull();
    expect(papers.fault()).toBeNull();
  });

  it('come back as they were kept', async () => {
    const papers = open();
    await fc.assert(
      fc.asyncProperty(plans, records, async (plan, record) => {
        await papers.plans.keep(plan);
        await papers.records.keep(record);
        expect(await papers.plans.one(plan.id)).toEqual(plan);
        expect(await papers.records.one(record.id)).toEqual(record);
      }),
      { numRuns: 25 },
    );
  });

  it('leave the others alone, and each other', async () => {
    const papers = open();
    await papers.plans.keep(aPlan());
    await papers.plans.keep(aPlan({ id: 'p2' }));
    await papers.records.keep(aRecord({ id: 'p1' }));
    await papers.plans.remove('p1');
    expect((await papers.plans.all()).map(({ id }) => id)).toEqual(['p2']);
    expect((await papers.records.all()).map(({ id }) => id)).toEqual(['p1']);
  });

  it('keep the last of several changes that were not waited for', async () => {
    const papers = open();
    await Promise.all(['one', 'two', 'three'].map((meets) => papers.plans.keep(aPlan({ meets }))));
    expect((await papers.plans.one('p1'))?.meets).toBe('three');
    expect(papers.plans.unsaved()).toEqual([]);
  });

  it('tell of what is saved', async () => {
    const papers = open();
    const told: News[] = [];
    papers.watch((news) => told.push(news));
    await papers.plans.keep(aPlan());
    expect(told).toEqual([{ kind: 'saved' }]);
  });
});

describe('deleting together', () => {
  it('takes a plan, its record and its rehearsals, and nothing else', async () => {
    const keeper = inBrowser('/together/');
    const papers = papersIn('/together/');
    await keeper.keepAttempt(anAttempt());
    await keeper.keepAttempt(anAttempt({ id: 'a2' }));
    await papers.plans.keep(aPlan({ rehearsals: ['a1'] }));
    await papers.records.keep(aRecord());
    await papers.records.keep(aRecord({ id: 'r2' }));
    await papers.removeTogether({ plans: ['p1'], records: ['r1'], attempts: ['a1'] });
    expect(await papers.plans.all()).toEqual([]);
    expect((await papers.records.all()).map(({ id }) => id)).toEqual(['r2']);
    expect((await keeper.attempts()).map(({ id }) => id)).toEqual(['a2']);
  });

  it('deletes none of it where it cannot delete all', async () => {
    const shelf = failingShelf();
    const papers = papersOver(shelf);
    await papers.plans.keep(aPlan());
    await papers.records.keep(aRecord());
    shelf.failWith(new DOMException('no', 'InvalidStateError'));
    await expect(
      papers.removeTogether({ plans: ['p1'], records: ['r1'], attempts: [] }),
    ).rejects.toThrow('Your last change is not saved.');
    shelf.failWith(null);
    expect(await papers.plans.all()).toHaveLength(1);
    expect(await papers.records.all()).toHaveLength(1);
  });
});

describe('papers whose storage fails', () => {
  it('are held in memory, told of, and kept as soon as they can be', async () => {
    const shelf = failingShelf();
    const papers = papersOver(shelf);
    const told: string[] = [];
    papers.watch((news) => told.push(news.kind === 'saved' ? 'saved' : news.fault.kind));
    shelf.failWith(new DOMException('no room', 'QuotaExceededError'));
    await papers.plans.keep(aPlan({ meets: 'typed' }));
    expect(await papers.plans.one('p1')).toMatchObject({ meets: 'typed' });
    expect(await papers.plans.all()).toHaveLength(1);
    expect(papers.plans.unsaved()).toHaveLength(1);
    expect(papers.fault()?.kind).toBe('full');
    shelf.failWith(null);
    expect(await papers.retry()).toBe(true);
    expect(papers.fault()).toBeNull();
    expect(papers.plans.unsaved()).toEqual([]);
    expect(told).toEqual(['full', 'full', 'saved']);
  });

  it('leave what cannot be read, and what is newer, where it is', async () => {
    const values = new Map<string, unknown>([
      ['plan/bad', { version: 1, kept: { id: 'bad' } }],
      ['plan/new', { version: 2, kept: aPlan({ id: 'new' }) }],
      ['plan/none', 7],
      ['plan/p1', { version: 1, kept: aPlan() }],
    ]);
    const papers = papersOver(memoryShelf(values));
    const told: string[] = [];
    papers.watch((news) => told.push(news.kind === 'saved' ? 'saved' : news.fault.kind));
    expect((await papers.plans.all()).map(({ id }) => id)).toEqual(['p1']);
    expect(told).toEqual(['corrupt', 'newer', 'corrupt']);
    expect(values.size).toBe(4);
  });
});

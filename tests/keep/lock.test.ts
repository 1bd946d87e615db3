import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { browserShelf } from '../../src/keep/in-browser.ts';
import { memoryShelf } from '../../src/keep/in-memory.ts';
import { LOCK_KEY, lockIn, ROUNDS } from '../../src/keep/lock/lock.ts';
import { paperLockOver, type PaperLock } from '../../src/keep/lock/paper-lock.ts';
import { papersOver, type Papers } from '../../src/keep/papers.ts';
import type { WholeShelf } from '../../src/keep/shelf.ts';
import { startPlan, startRecord, type Plan } from '../../src/practice/planning.ts';
import { failingShelf } from './failing-shelf.ts';
import { rawText } from './raw.ts';

const NOW = '2026-11-24T16:20:00.000+00:00';
const PASSCODE = 'seven quiet herons';
const SECRETS = ['Q.W.', 'Q.W.’s grandmother', 'He will not go near the hall', 'Ask about the bus'];

const plan = (id: string, part: Partial<Plan> = {}): Plan => ({
  ...startPlan({ id, thread: 't1', child: 'Q.W.', meets: 'Q.W.’s grandmother' }, NOW),
  answers: { outcome: 'He will not go near the hall' },
  ownReminders: [{ id: 'r1', words: 'Ask about the bus' }],
  ...part,
});

let copies = 0;
let base = '';
let shelf: WholeShelf;
let lock: PaperLock;
let papers: Papers;

/** Another page over the same database. */
const page = (over: WholeShelf, grace: () => Promise<void> = async () => undefined) => {
  const own = paperLockOver(over, grace);
  return { lock: own, papers: papersOver(own.shelf) };
};

beforeEach(() => {
  base = `/copy-${(copies += 1)}/`;
  shelf = browserShelf(base);
  ({ lock, papers } = page(shelf));
});

const secretsIn = (raw: string) => SECRETS.filter((secret) => raw.includes(secret));

describe('papers under a passcode', () => {
  it('are readable in the database before, and nothing of them afterwards', async () => {
    await papers.plans.keep(plan('p1'));
    expect(secretsIn(await rawText(base))).toEqual(SECRETS);
    await lock.set(PASSCODE);
    expect(secretsIn(await rawText(base))).toEqual([]);
    await papers.plans.keep(
      plan('p2', { lessons: [{ attempt: 'a', on: NOW, words: SECRETS[2]! }] }),
    );
    const record = startRecord({ id: 'r1', thread: 't1' }, NOW);
    await papers.records.keep({
      ...record,
      shared: { ...record.shared, child: SECRETS[0]!, fields: { 'parent-view': SECRETS[2]! } },
      onlyYou: { ...record.onlyYou, notes: SECRETS[3]! },
    });
    const raw = await rawText(base);
    expect(secretsIn(raw)).toEqual([]);
    expect(raw).not.toContain(PASSCODE);
    expect(raw).toContain('plan/p2');
    expect(await papers.plans.one('p1')).toEqual(plan('p1'));
  });

  it('are shut in a page that is opened later, and open with the passcode alone', async () => {
    await papers.plans.keep(plan('p1'));
    await lock.set(PASSCODE);
    const later = page(shelf);
    expect(await later.lock.look()).toBe('locked');
    expect(await later.papers.plans.all()).toEqual([]);
    expect(later.papers.fault()?.kind).toBe('locked');
    for (const wrong of ['', 'seven quiet heron', `${PASSCODE} `, PASSCODE.toUpperCase()]) {
      expect(await later.lock.unlock(wrong)).toBe(false);
    }
    expect(later.lock.state()).toBe('locked');
    expect(await later.lock.unlock(PASSCODE)).toBe(true);
    expect(await later.papers.plans.all()).toEqual([plan('p1')]);
  });

  it('use a fresh salt for every lock, at least 600,000 rounds, and no nonce twice', async () => {
    const locks = [];
    for (const copy of [memoryShelf(), memoryShelf()]) {
      await paperLockOver(copy, async () => undefined).set(PASSCODE);
      locks.push(lockIn(await copy.read(LOCK_KEY))!);
    }
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
    expect(locks.map(({ rounds }) => rounds)).toEqual([ROUNDS, ROUNDS]);
    for (const part of ['salt', 'nonce', 'wrapped', 'id'] as const) {
      expect(locks[0]![part]).not.toBe(locks[1]![part]);
    }
    await lock.set(PASSCODE);
    const nonces = new Set<string>();
    for (let time = 0; time < 50; time += 1) {
      await papers.plans.keep(plan('p1'));
      const envelope = (await shelf.read('plan/p1')) as { sealed: { nonce: string } };
      nonces.add(envelope.sealed.nonce);
    }
    expect(nonces.size).toBe(50);
  });

  it('cannot be put in each other’s place, nor be altered, unnoticed', async () => {
    await lock.set(PASSCODE);
    await papers.plans.keep(plan('p1'));
    await papers.plans.keep(plan('p2', { child: 'Z.' }));
    const one = (await shelf.read('plan/p1')) as { sealed: Record<string, string> };
    await shelf.write('plan/p2', { ...one, sealed: { ...one.sealed, key: 'plan/p2' } });
    expect(await papers.plans.one('p2')).toBeNull();
    await shelf.write('plan/p1', { ...one, sealed: { ...one.sealed, changed: '2030-01-01' } });
    expect(await papers.plans.one('p1')).toBeNull();
  });
});

describe('the lock', () => {
  it('is shut on command: nothing is read any more, and what was being typed is kept, sealed', async () => {
    let over: () => void = () => undefined;
    const typing = page(shelf, () => new Promise((resolve) => (over = resolve)));
    await typing.papers.plans.keep(plan('p1'));
    await typing.lock.set(PASSCODE);
    const shutting = typing.lock.shut();
    expect(typing.lock.state()).toBe('locked');
    expect(await typing.papers.plans.one('p1')).toBeNull();
    await typing.papers.plans.keep(plan('p1', { child: 'Q.W.R.' }));
    expect(typing.papers.plans.unsaved()).toEqual([]);
    over();
    await shutting;
    await typing.papers.plans.keep(plan('p2'));
    expect(typing.papers.plans.unsaved()).toEqual([plan('p2')]);
    expect(secretsIn(await rawText(base))).toEqual([]);
    await typing.lock.unlock(PASSCODE);
    expect(await typing.papers.retry()).toBe(true);
    expect((await typing.papers.plans.one('p1'))?.child).toBe('Q.W.R.');
    expect(await typing.papers.plans.one('p2')).toEqual(plan('p2'));
  });

  it('set in one window holds in another that does not know of it yet', async () => {
    const other = page(shelf);
    await other.papers.plans.keep(plan('p1'));
    await lock.set(PASSCODE);
    await other.papers.plans.keep(plan('p2'));
    expect(other.papers.plans.unsaved()).toEqual([plan('p2')]);
    expect(other.lock.state()).toBe('locked');
    expect(secretsIn(await rawText(base))).toEqual([]);
  });

  it('is set and taken off in one act: all of it or nothing', async () => {
    const values = new Map<string, unknown>();
    const failing = failingShelf(values);
    const { lock: own, papers: kept } = page(failing);
    await kept.plans.keep(plan('p1'));
    await kept.plans.keep(plan('p2'));
    const before = structuredClone(values);
    const { writeAll } = failing;
    failing.writeAll = async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await expect(own.set(PASSCODE)).rejects.toThrow();
    expect(values).toEqual(before);
    expect(own.state()).toBe('off');
    failing.writeAll = writeAll;
    await own.set(PASSCODE);
    await own.takeOff();
    expect(own.state()).toBe('off');
    expect([values.get('plan/p1'), values.get('plan/p2')]).toEqual([
      before.get('plan/p1'),
      before.get('plan/p2'),
    ]);
    expect(await page(failing).lock.look()).toBe('off');
  });

  it('is only taken off by somebody who opened it', async () => {
    await papers.plans.keep(plan('p1'));
    await lock.set(PASSCODE);
    const later = page(shelf);
    await later.lock.look();
    await expect(later.lock.takeOff()).rejects.toThrow('locked');
    expect(secretsIn(await rawText(base))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { takeTurn, type Locks } from '../../src/keep/one-writer.ts';

/** Locks as a browser has them: one holder a name, the others in a queue, and a thief before all. */
function fakeLocks(): Locks {
  const queues = new Map<string, (() => Promise<void>)[]>();
  const robbed = new Map<string, () => void>();
  const next = (name: string): void => void queues.get(name)?.[0]?.();
  return {
    async request(name, { ifAvailable = false, steal = false, signal }, held) {
      const queue = queues.get(name) ?? [];
      queues.set(name, queue);
      if (ifAvailable && queue.length > 0) return held(null);
      if (steal) {
        queue.shift();
        robbed.get(name)?.();
      }
      return new Promise<void>((resolve, reject) => {
        const rob = () => reject(new DOMException('stolen', 'AbortError'));
        const turn = async (): Promise<void> => {
          robbed.set(name, rob);
          await held({ name });
          if (!queue.includes(turn)) return;
          queue.splice(queue.indexOf(turn), 1);
          resolve();
          next(name);
        };
        signal?.addEventListener('abort', () => {
          if (queue.indexOf(turn) > 0) queue.splice(queue.indexOf(turn), 1);
          reject(new DOMException('given up', 'AbortError'));
        });
        if (steal) queue.unshift(turn);
        else queue.push(turn);
        if (steal || queue.length === 1) next(name);
      });
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the turn to write', () => {
  it('is the first page’s; the second is told, and has it when the first is closed', async () => {
    const locks = fakeLocks();
    const [first, second]: [boolean[], boolean[]] = [[], []];
    const { leave: close } = takeTurn('plan/p1', locks, (may) => first.push(may));
    await settled();
    takeTurn('plan/p1', locks, (may) => second.push(may));
    await settled();
    expect([first, second]).toEqual([[true], [false]]);
    close();
    await settled();
    expect(second).toEqual([false, true]);
    expect(first).toEqual([true]);
  });

  it('is taken by the page that asks for it, and comes back when that page is closed', async () => {
    const locks = fakeLocks();
    const [first, second]: [boolean[], boolean[]] = [[], []];
    takeTurn('plan/p1', locks, (may) => first.push(may));
    await settled();
    const other = takeTurn('plan/p1', locks, (may) => second.push(may));
    await settled();
    other.take();
    await settled();
    expect([first, second]).toEqual([
      [true, false],
      [false, true],
    ]);
    other.leave();
    await settled();
    expect(first).toEqual([true, false, true]);
  });

  it('is everybody’s where a browser will not give one', async () => {
    const refusing: Locks = {
      request: () => Promise.reject(new DOMException('', 'SecurityError')),
    };
    const told: boolean[] = [];
    takeTurn('plan/p1', refusing, (may) => told.push(may));
    await settled();
    expect(told).toEqual([true]);
  });

  it('is each plan’s own', async () => {
    const locks = fakeLocks();
    const told: boolean[] = [];
    takeTurn('plan/p1', locks, (may) => told.push(may));
    takeTurn('plan/p2', locks, (may) => told.push(may));
    await settled();
    expect(told).toEqual([true, true]);
  });

  it('is not taken by a page that stopped waiting', async () => {
    const locks = fakeLocks();
    const told: boolean[] = [];
    const { leave: close } = takeTurn('plan/p1', locks, () => undefined);
    await settled();
    const { leave: stop } = takeTurn('plan/p1', locks, (may) => told.push(may));
    await settled();
    stop();
    close();
    await settled();
    expect(told).toEqual([false]);
  });

  it('is everybody’s where a browser has no locks', () => {
    const told: boolean[] = [];
    takeTurn('plan/p1', undefined, (may) => told.push(may));
    expect(told).toEqual([true]);
  });
});

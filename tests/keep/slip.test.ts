import { beforeEach, describe, expect, it } from 'vitest';
import { keeperFor, slipIn } from '../../src/keep/index.ts';
import { keeperOver } from '../../src/keep/keeper-over.ts';
import type { Shelf } from '../../src/keep/shelf.ts';
import { startAttempt, withDraft, type Attempt } from '../../src/practice/index.ts';
import type { ScenarioId } from '../../src/language/index.ts';

const at = (second: number) => `2026-11-24T15:40:${String(second).padStart(2, '0')}.000+00:00`;
const begun = startAttempt(
  { id: 'a1', scenario: 'so-test-her' as ScenarioId, hash: 'h', lastLine: 'So test her.' },
  at(0),
);
const typed = (words: string, second: number): Attempt => withDraft(begun, words, at(second));

/** Storage that answers at once, and a shelf whose writes wait until they are let through. */
function place() {
  const paper = new Map<string, string>();
  const kept = new Map<string, unknown>();
  const waiting: (() => void)[] = [];
  const storage = {
    get length() {
      return paper.size;
    },
    key: (index: number) => [...paper.keys()][index] ?? null,
    getItem: (key: string) => paper.get(key) ?? null,
    setItem: (key: string, value: string) => void paper.set(key, value),
    removeItem: (key: string) => void paper.delete(key),
  } as Storage;
  let writes = 0;
  const shelf: Shelf = {
    read: async (key) => kept.get(key),
    readAll: async () => [...kept],
    async write(key, value) {
      writes += 1;
      await new Promise<void>((resolve) => waiting.push(resolve));
      kept.set(key, value);
    },
    remove: async (key) => void kept.delete(key),
  };
  const open = () =>
    keeperFor(
      () => keeperOver(shelf),
      slipIn(() => storage, '/'),
    );
  const letThrough = async () => {
    while (waiting.length > 0) {
      waiting.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { paper, storage, open, letThrough, writes: () => writes };
}

let here: ReturnType<typeof place>;
beforeEach(() => {
  here = place();
});

describe('a page that is left while something is on its way', () => {
  it('finds it again when it is opened', async () => {
    void here.open().keepAttempt(typed('She was', 1));
    const again = here.open();
    const found = again.attempt('a1');
    await here.letThrough();
    expect((await found)?.draft).toBe('She was');
    await here.letThrough();
    expect(here.paper.size).toBe(0);
  });

  it('does not put something older over what is kept', async () => {
    const writing = here.open().keepAttempt(typed('newer', 9));
    await here.letThrough();
    await writing;
    slipIn(() => here.storage, '/').write(typed('older', 3));
    expect((await here.open().attempt('a1'))?.draft).toBe('newer');
    expect(here.paper.size).toBe(0);
  });

  it('is not troubled by what is torn, or by another copy of the app', async () => {
    here.storage.setItem('common-ground / on its way a1', '{ "id": "a1", "cho');
    slipIn(() => here.storage, '/other/').write(typed('theirs', 1));
    expect(await here.open().attempts()).toEqual([]);
    expect(here.paper.size).toBe(2);
  });
});

it('writes the newest alone of what came while it was writing', async () => {
  const keeper = here.open();
  const all = ['S', 'Sh', 'She', 'She w'].map((words, second) =>
    keeper.keepAttempt(typed(words, second)),
  );
  await here.letThrough();
  await Promise.all(all);
  expect(here.writes()).toBe(2);
  expect((await keeper.attempt('a1'))?.draft).toBe('She w');
  expect(here.paper.size).toBe(0);
});

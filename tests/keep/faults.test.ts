import { describe, expect, it } from 'vitest';
import { inBrowser, keeperFor, KeepFault, type News } from '../../src/keep/index.ts';
import { memoryShelf } from '../../src/keep/in-memory.ts';
import { keeperOver } from '../../src/keep/keeper-over.ts';
import { inEnvelope } from '../../src/keep/envelope.ts';
import { USUAL_SETTINGS } from '../../src/practice/index.ts';
import { anAttempt } from '../practice/attempts.ts';
import { failingShelf } from './failing-shelf.ts';

const quota = new DOMException('no room', 'QuotaExceededError');
const security = new DOMException('not here', 'SecurityError');

const watched = (keeper: { watch(listener: (news: News) => void): unknown }): string[] => {
  const told: string[] = [];
  keeper.watch((news) => told.push(news.kind === 'saved' ? 'saved' : news.fault.kind));
  return told;
};

describe('a keeper whose storage fails', () => {
  it.each([
    [quota, 'full'],
    [security, 'refused'],
    [new ReferenceError('indexedDB is not defined'), 'missing'],
    [new DOMException('newer', 'VersionError'), 'newer'],
    [new DOMException('closing', 'InvalidStateError'), 'refused'],
  ])('gives %s as the fault “%s”, with a sentence', async (error, kind) => {
    const shelf = failingShelf();
    const keeper = keeperOver(shelf);
    const told = watched(keeper);
    shelf.failWith(error);
    const fault = await keeper.keepAttempt(anAttempt()).catch((caught: unknown) => caught);
    expect(fault).toBeInstanceOf(KeepFault);
    expect(fault).toMatchObject({ kind, sentence: expect.stringMatching(/^[A-Z].+\.$/) });
    expect(told).toEqual([kind]);
  });

  it('says that nothing was deleted, or what is still on the screen', async () => {
    const shelf = failingShelf();
    shelf.failWith(security);
    await expect(keeperOver(shelf).attempts()).rejects.toThrow(
      'We could not open your saved work. Nothing has been deleted.',
    );
    await expect(keeperOver(shelf).keepAttempt(anAttempt())).rejects.toThrow(
      'Your last change is not saved. What you typed is still on the screen.',
    );
  });
});

describe('a careful keeper', () => {
  it('goes on in memory where there is no database', async () => {
    expect(globalThis.indexedDB).toBeUndefined();
    const keeper = keeperFor(() => inBrowser('/'));
    const told = watched(keeper);
    await keeper.keepAttempt(anAttempt());
    await keeper.keepSettings({ ...USUAL_SETTINGS, theme: 'dark' });
    expect(told).toEqual(['missing', 'missing']);
    expect(await keeper.attempts()).toEqual([anAttempt()]);
    expect(await keeper.attempt('a1')).toEqual(anAttempt());
    expect((await keeper.settings()).theme).toBe('dark');
    expect(keeper.unsaved()).toEqual([anAttempt()]);
  });

  it('goes on in memory where opening it throws', async () => {
    const keeper = keeperFor(() => {
      throw security;
    });
    await keeper.keepAttempt(anAttempt());
    expect(keeper.fault()?.kind).toBe('refused');
    expect(await keeper.attempts()).toEqual([anAttempt()]);
    await keeper.removeAttempt('a1');
    expect(await keeper.attempts()).toEqual([]);
  });

  it('holds what was not kept, and keeps it when told to try again', async () => {
    const values = new Map<string, unknown>();
    const shelf = failingShelf(values);
    const keeper = keeperFor(() => keeperOver(shelf));
    await keeper.keepAttempt(anAttempt({ draft: 'kept' }));
    shelf.failWith(quota);
    await keeper.keepAttempt(anAttempt({ draft: 'newer' }));
    await keeper.removeAttempt('other');
    expect(await keeper.retry()).toBe(false);
    expect((await keeper.attempt('a1'))?.draft).toBe('newer');
    expect(values.get('attempt/a1')).toEqual(inEnvelope(anAttempt({ draft: 'kept' })));
    shelf.failWith(null);
    expect(await keeper.retry()).toBe(true);
    expect(values.get('attempt/a1')).toEqual(inEnvelope(anAttempt({ draft: 'newer' })));
    expect(keeper.unsaved()).toEqual([]);
    expect(keeper.fault()).toBeNull();
  });

  it('knows its fault by the time that it tells it', async () => {
    const shelf = failingShelf();
    const keeper = keeperFor(() => keeperOver(shelf));
    const seen: unknown[] = [];
    keeper.watch(() => seen.push(keeper.fault()?.kind, keeper.unsaved().length));
    shelf.failWith(quota);
    await keeper.keepAttempt(anAttempt());
    shelf.failWith(null);
    await keeper.keepAttempt(anAttempt());
    expect(seen).toEqual(['full', 1, undefined, 0]);
  });
});

describe('a value that cannot be read', () => {
  const corrupt = [7, null, 'text', {}, { version: 1 }, { version: 1, kept: { id: 'x' } }];

  it.each(corrupt)('%j is skipped, told and left where it is', async (value) => {
    const values = new Map<string, unknown>([
      ['attempt/bad', value],
      ['attempt/a1', inEnvelope(anAttempt())],
    ]);
    const keeper = keeperFor(() => keeperOver(memoryShelf(values)));
    const told = watched(keeper);
    expect(await keeper.attempts()).toEqual([anAttempt()]);
    expect(await keeper.attempt('bad')).toBeNull();
    expect(told).toEqual(['corrupt', 'corrupt']);
    expect(values.get('attempt/bad')).toBe(value);
    expect(keeper.fault()).toBeNull();
  });

  it('of a newer version is told as such', async () => {
    const newer = { version: 2, kept: anAttempt() };
    const keeper = keeperOver(memoryShelf(new Map([['attempt/a1', newer]])));
    const told = watched(keeper);
    expect(await keeper.attempts()).toEqual([]);
    expect(told).toEqual(['newer']);
  });

  it('among settings gives the usual ones', async () => {
    const keeper = keeperOver(memoryShelf(new Map([['settings', 'dark']])));
    expect(await keeper.settings()).toEqual(USUAL_SETTINGS);
  });
});

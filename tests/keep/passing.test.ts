import { describe, expect, it } from 'vitest';
import { inMemory, keeperFor, keepingAllBut } from '../../src/keep/index.ts';
import type { ScenarioId } from '../../src/language/index.ts';
import { startAttempt } from '../../src/practice/index.ts';

const attempt = (id: string, scenario: string) =>
  startAttempt(
    { id, scenario: scenario as ScenarioId, hash: 'h', lastLine: '' },
    '2026-11-24T10:00:00.000+00:00',
  );

describe('what was played from a file that is not kept', () => {
  it('is there until the page is closed, and never reaches what is kept', async () => {
    const real = keeperFor(() => inMemory());
    const keeper = keepingAllBut(({ scenario }) => scenario === 'dropped', real);
    await keeper.keepAttempt(attempt('a1', 'evenings'));
    await keeper.keepAttempt(attempt('a2', 'dropped'));
    expect((await keeper.attempts()).map(({ id }) => id).sort()).toEqual(['a1', 'a2']);
    expect((await keeper.attempt('a2'))?.scenario).toBe('dropped');
    expect((await real.attempts()).map(({ id }) => id)).toEqual(['a1']);
    await keeper.removeAttempt('a2');
    await keeper.removeAttempt('a1');
    expect(await keeper.attempts()).toEqual([]);
  });
});

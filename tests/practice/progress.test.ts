import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BeatId, ScenarioId } from '../../src/language/index.ts';
import {
  earlierThan,
  historyOf,
  historyWords,
  leftOff,
  nthTimeWords,
  youHaveFound,
  type EndingPlace,
} from '../../src/practice/index.ts';
import { anAttempt, attempts, ended } from './attempts.ts';

const NOW = '2026-12-01T09:00:00Z';
const place = (beat: string): EndingPlace => ({
  beat: beat as BeatId,
  ending: { relationship: 'intact', child: 'step', safe: false },
});
const scenario = {
  id: 'so-test-her' as ScenarioId,
  endings: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(place),
};
const said = (...kept: Parameters<typeof historyOf>[0]) =>
  historyWords(historyOf(kept, scenario), NOW);

describe('a history', () => {
  it('says what was played, when last, and what was found', () => {
    expect(said()).toBe('Not played yet.');
    expect(
      said(ended('1', 'a', '2026-11-04T10:00:00Z'), ended('2', 'b', '2026-11-18T10:00:00Z')),
    ).toBe('Played twice, last on 18 November. 2 of 7 endings found.');
    expect(said(ended('1', 'a', '2026-12-01T08:00:00Z'))).toBe(
      'Played once, last today. 1 of 7 endings found.',
    );
    expect(said(anAttempt())).toBe('Begun on 18 November, not ended yet.');
  });

  it('counts an ending once, with the last time it was met', () => {
    const history = historyOf(
      [ended('1', 'a', '2026-11-04T10:00:00Z'), ended('2', 'a', '2026-11-18T10:00:00Z')],
      scenario,
    );
    expect(history.times).toBe(2);
    expect(history.found).toEqual([{ ...place('a'), on: '2026-11-18T10:00:00Z', attempt: '2' }]);
  });

  it('does not count an ending that the text no longer has', () => {
    expect(said(ended('1', 'gone', '2026-11-04T10:00:00Z'))).toBe(
      'Played once, last on 4 November. 0 of 7 endings found.',
    );
  });

  it('knows where one left off, of all scenarios', () => {
    const old = anAttempt({ id: 'old', changed: '2026-11-20T10:00:00Z' });
    const other = { ...old, id: 'other', scenario: 'x' as ScenarioId, changed: NOW };
    expect(leftOff([old, other, ended('e', 'a', NOW)])?.id).toBe('other');
    expect(leftOff([ended('e', 'a', NOW)])).toBeNull();
  });

  it('sets beside an attempt only earlier ended plays of the same scenario', () => {
    const now = anAttempt({ id: 'now', started: NOW });
    const before = ended('before', 'a', '2026-11-18T17:00:00Z');
    const elsewhere = { ...before, id: 'elsewhere', scenario: 'x' as ScenarioId };
    const later = { ...before, id: 'later', started: '2026-12-02T09:00:00Z' };
    expect(earlierThan([now, before, elsewhere, later, anAttempt()], now)).toEqual([before]);
  });

  it('counts every ended attempt, finds no more than there is, and loses nothing unfinished', () => {
    fc.assert(
      fc.property(fc.array(attempts), (kept) => {
        const own = kept.map((one, index) => ({ ...one, scenario: scenario.id, id: `${index}` }));
        const history = historyOf(own, scenario);
        expect(history.times + history.unfinished.length).toBe(own.length);
        expect(history.found.length).toBeLessThanOrEqual(history.of);
        expect(historyOf(own.toReversed(), scenario).last).toBe(history.last);
      }),
    );
  });

  it('has words for any number', () => {
    expect([3, 11, 12, 21, 22, 23].map(nthTimeWords)).toEqual([
      'Your third time.',
      'Your 11th time.',
      'Your 12th time.',
      'Your 21st time.',
      'Your 22nd time.',
      'Your 23rd time.',
    ]);
    expect(youHaveFound({ found: [], of: 7 })).toBe('You have found 0 of the 7 endings.');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateWords,
  dayWords,
  earlierFirst,
  momentWords,
  shortDayWords,
} from '../../src/practice/index.ts';

const NOW = '2026-11-18T16:50:00Z';
const date = fc.date({
  min: new Date('1900-01-01'),
  max: new Date('2200-01-01'),
  noInvalidDate: true,
});

describe('days in words', () => {
  it.each([
    ['2026-12-03', '3 December'],
    ['2025-11-18T08:00:00Z', '18 November 2025'],
    ['2026-01-28T23:59:59+00:00', '28 January'],
    ['soon', 'soon'],
    ['2026-13-01', '2026-13-01'],
  ])('%s is %s', (iso, words) => expect(dayWords(iso, NOW)).toBe(words));

  it('is short where there is little room', () => {
    expect(shortDayWords('2026-09-04T10:00', NOW)).toBe('4 Sep');
    expect(shortDayWords('2025-11-18', NOW)).toBe('18 Nov 2025');
    expect(shortDayWords('soon', NOW)).toBe('soon');
    expect(dateWords('2026-11-24')).toBe('24 November 2026');
  });

  it('says today, and the time as it is written', () => {
    expect(momentWords('2026-11-18T16:42:10+01:00', NOW)).toBe('Today, 16:42');
    expect(momentWords('2026-11-04T09:05', NOW)).toBe('4 November, 09:05');
    expect(momentWords('2026-11-04', NOW)).toBe('4 November');
  });

  it('orders instants as the calendar does, whatever the offset', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        const difference = earlierFirst(one.toISOString(), other.toISOString()) * 60_000;
        expect(Math.abs(difference - (one.getTime() - other.getTime()))).toBeLessThan(1);
      }),
    );
    expect(earlierFirst('2026-10-25T01:30:00+01:00', '2026-10-25T01:10:00+00:00')).toBe(-40);
    expect(earlierFirst('2026-10-25T01:30:00+01:00', '2026-10-25T00:30:00Z')).toBe(0);
    expect(earlierFirst('no time', '2026-10-25T00:30:00Z')).toBeLessThan(0);
  });
});

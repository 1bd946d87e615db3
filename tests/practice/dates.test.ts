import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockWords,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysLater,
  laterDay,
  weekdayOf,
} from '../../src/practice/calendar/dates.ts';
import { endOfSchoolYear, schoolYearOf, termOf } from '../../src/practice/calendar/school-year.ts';

describe('days', () => {
  it('are counted as the calendar counts them', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        fc.integer({ min: -40_000, max: 40_000 }),
        (date, days) => {
          const iso = date.toISOString().slice(0, 10);
          const number = Math.floor(date.getTime() / 86_400_000);
          expect(dayNumber(iso)).toBe(number);
          expect(dayOfNumber(number)).toBe(iso);
          expect(daysBetween(iso, daysLater(iso, days)) ?? days).toBe(days);
        },
      ),
    );
  });

  it('carry over months, leap days and years', () => {
    expect(daysLater('2026-12-03', 90)).toBe('2027-03-03');
    expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysLater('soon', 1)).toBe('soon');
  });

  it('have names', () => {
    expect(weekdayOf('2027-01-28')).toBe('Thursday');
    expect(weekdayOf('1970-01-01')).toBe('Thursday');
    expect(weekdayOf('1969-12-28')).toBe('Sunday');
    expect(weekdayOf('')).toBe('');
  });

  it('are compared by the later', () => {
    expect(laterDay('2026-12-03', '2026-11-24T09:00Z')).toBe('2026-12-03');
    expect(laterDay('', '2026-11-24T09:00Z')).toBe('2026-11-24');
  });
});

describe('a clock in a letter', () => {
  it('is as a family reads it', () => {
    expect(clockWords('15:40')).toBe('3.40 pm');
    expect(clockWords('09:00')).toBe('9 am');
    expect(clockWords('12:05')).toBe('12.05 pm');
    expect(clockWords('00:30')).toBe('12.30 am');
    expect(clockWords('late')).toBe('');
  });
});

describe('the school year', () => {
  it('runs from September to August, in three terms', () => {
    expect(schoolYearOf('2026-09-01')).toBe(2026);
    expect(schoolYearOf('2027-08-31')).toBe(2026);
    expect(schoolYearOf('')).toBeNull();
    expect([termOf('2026-10-01'), termOf('2027-02-01'), termOf('2027-06-01')]).toEqual([
      ...['autumn', 'spring', 'summer'],
    ]);
    expect(endOfSchoolYear(2026)).toBe('2027-08-31');
  });
});

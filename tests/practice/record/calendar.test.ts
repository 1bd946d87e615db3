import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { asCalendarFile, type CalendarEntry } from '../../../src/practice/calendar/ics.ts';
import { reviewFile } from '../../../src/practice/record/calendar-file.ts';
import { aRecord } from './records.ts';

const NOW = '2026-12-03T17:05:09.000+00:00';
const entry = (part: Partial<CalendarEntry> = {}): CalendarEntry => ({
  ...{ id: 'review-r1', title: 'Review meeting: R.', day: '2027-01-28', time: '15:40' },
  ...{ minutes: 45, place: 'at school', notes: '' },
  ...part,
});

const fileOf = (part: Partial<CalendarEntry>, now = NOW): string =>
  asCalendarFile(entry(part), now) ?? '';

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone), 'Europe/London');
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('There is no event in this file.');
  return {
    calendar,
    event: new ICAL.Event(component),
    stamp: String(component.getFirstPropertyValue('dtstamp')),
  };
}

describe('a calendar file', () => {
  it('is read by a calendar as it was meant', () => {
    const file = reviewFile(aRecord(), NOW);
    expect(file?.name).toBe('review-2027-01-28.ics');
    const { event, stamp, calendar } = read(file?.text ?? '');
    expect(event.summary).toBe('Review meeting: R.');
    expect(event.location).toBe('at school');
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-01-28T15:40:00.000Z');
    expect(event.duration.toSeconds()).toBe(45 * 60);
    expect(event.uid).toBe('review-r1@common-ground.invalid');
    expect(stamp).toBe('2026-12-03T17:05:09Z');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  it('knows summer time, and stamps in UTC over midnight', () => {
    const text = fileOf({ day: '2027-05-20' }, '2026-07-01T00:30:00.000+01:00');
    const { event, stamp } = read(text);
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-05-20T14:40:00.000Z');
    expect(stamp).toBe('2026-06-30T23:30:00Z');
  });

  it('is a whole day where no time is set, and none where no day is', () => {
    const { event } = read(fileOf({ time: '', day: '2027-02-28' }));
    expect(event.startDate.isDate).toBe(true);
    expect(event.endDate.toString()).toBe('2027-03-01');
    expect(asCalendarFile(entry({ day: '' }), NOW)).toBeNull();
    expect(
      reviewFile(aRecord({ shared: { review: { day: '', time: '', place: '' } } }), NOW),
    ).toBeNull();
  });

  it('gives back any text, in lines of at most 75 octets that end as they must', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, words, (title, notes) => {
        const text = fileOf({ title, notes });
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(read(text).event.summary).toBe(title.replaceAll(/\p{Cc}/gu, ' '));
      }),
    );
  });

  it('cannot be broken out of', () => {
    const text = fileOf({ notes: 'a\r\nEND:VEVENT\nBEGIN:VEVENT; x, \\n' });
    const { calendar, event } = read(text);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(event.description).toBe('a\nEND:VEVENT\nBEGIN:VEVENT; x, \\n');
  });
});

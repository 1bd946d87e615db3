import { describe, expect, it } from 'vitest';
import { cycleOf, cycles, recordBefore } from '../../../src/practice/record/cycle.ts';
import { openPromises } from '../../../src/practice/record/promises.ts';
import { aRecord } from './records.ts';

const at = (id: string, day: string, thread = 't1') =>
  aRecord({ id, thread, shared: { day, review: { day: '2027-05-20', time: '', place: '' } } });
const records = [
  at('r2', '2027-02-04'),
  at('r1', '2026-10-08'),
  at('r0', '2026-06-01'),
  at('o', '2026-11-01', 't2'),
];

describe('the cycle', () => {
  it('is the three terms of the year that it is, with the next date', () => {
    const cycle = cycleOf(records, 't1', '2027-03-01T09:00Z');
    expect(cycle.held).toBe(2);
    expect(cycle.sentence).toBe(
      '2 of at least three meetings held in the school year 2026 to 2027.',
    );
    expect(cycle.meetings.map(({ held }) => held.map(({ id }) => id))).toEqual([
      ['r1'],
      ['r2'],
      [],
    ]);
    expect(cycle.meetings.map(({ next }) => next)).toEqual(['', '', '2027-05-20']);
  });

  it('counts no meeting that is still to come', () => {
    expect(cycleOf(records, 't1', '2026-10-09T09:00Z').held).toBe(1);
    expect(cycleOf([], 't1', '2026-10-09T09:00Z').sentence).toBe(
      'No meeting held yet in the school year 2026 to 2027. At least three are due.',
    );
  });

  it('is one for each child', () => {
    expect(
      cycles(records, '2027-03-01T09:00Z')
        .map(({ thread }) => thread)
        .toSorted(),
    ).toEqual(['t1', 't2']);
  });

  it('knows the record before a day', () => {
    expect(recordBefore(records, 't1', '2027-02-04')?.id).toBe('r1');
    expect(recordBefore(records, 't1', '')?.id).toBe('r2');
    expect(recordBefore(records, 't3', '')).toBeNull();
  });
});

describe('what was promised', () => {
  it('is open until it is done, overdue after its day, the earliest first', () => {
    const open = openPromises([aRecord()], '2026-12-11T09:00Z');
    expect(open.map(({ id, overdue, when }) => [id, overdue, when])).toEqual([
      ['c1', true, 'due 4 days ago'],
      ['c2', false, 'no day set'],
    ]);
    const before = openPromises([aRecord()], '2026-12-06T09:00Z');
    expect(before[0]).toMatchObject({ overdue: false, when: 'by 7 December', child: 'R.' });
    expect(openPromises([aRecord()], '2026-12-07T23:59Z')[0]).toMatchObject({ when: 'due today' });
    expect(openPromises([aRecord()], '2026-12-08T00:00Z')[0]).toMatchObject({
      when: 'due yesterday',
    });
  });
});

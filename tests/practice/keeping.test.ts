import { describe, expect, it } from 'vitest';
import {
  deletesOn,
  isDue,
  keepOnUntil,
  keptOn,
  keptWords,
} from '../../src/practice/keeping/retention.ts';
import { isNothing, pastDate } from '../../src/practice/keeping/past-date.ts';
import { search } from '../../src/practice/keeping/search.ts';
import {
  togetherWords,
  whatBelongsToRecord,
  whatCameOfPlan,
} from '../../src/practice/keeping/what-came-of.ts';
import { anAttempt } from './attempts.ts';
import { aPlan, answered, NOW } from './plan/plans.ts';
import { aRecord } from './record/records.ts';

describe('how long it is kept', () => {
  const plan = aPlan({ day: '2026-12-03' });

  it('is 90 days after the meeting, or after the last change if that is later', () => {
    expect(deletesOn(plan)).toBe('2027-03-03');
    expect(deletesOn({ ...plan, day: '' })).toBe('2027-02-22');
    expect(deletesOn({ ...plan, changed: '2027-01-10T09:00Z' })).toBe('2027-04-10');
  });

  it('is said at its top, and again a fortnight before with what can be done', () => {
    expect(keptWords(plan, NOW)).toEqual({
      sentence: 'Kept on this device only. It deletes itself on 3 March 2027 unless you keep it.',
      soon: false,
    });
    expect(keptWords(plan, '2027-02-16T12:00Z').soon).toBe(false);
    expect(keptWords(plan, '2027-02-17T12:00Z')).toEqual({
      sentence:
        'Kept on this device only. It deletes itself on 3 March, in 14 days. Keep it until 31 August, or save it as a file first.',
      soon: true,
    });
    expect(keptWords(plan, '2027-03-02T12:00Z').sentence).toContain('tomorrow');
  });

  it('is over on its day, and not before', () => {
    expect(isDue(plan, '2027-03-02T23:59Z')).toBe(false);
    expect(isDue(plan, '2027-03-03T00:01Z')).toBe(true);
    expect(isDue({ day: '', changed: 'never', keptOnUntil: null }, NOW)).toBe(false);
  });

  it('goes on to the end of a school year where it is kept on', () => {
    expect(keepOnUntil('2026-11-24')).toBe('2027-08-31');
    expect(keepOnUntil('2027-06-20')).toBe('2028-08-31');
    const kept = keptOn(plan, NOW);
    expect(deletesOn(kept)).toBe('2027-08-31');
    expect(isDue(kept, '2027-03-03T12:00Z')).toBe(false);
    expect(plan.keptOnUntil).toBeNull();
  });
});

describe('what is past its date', () => {
  const old = { changed: '2026-08-01T10:00:00.000+00:00', day: '' };
  const rehearsal = { ...anAttempt({ id: 'a2' }), plan: 'p1' };

  it('is a plan with its rehearsals, and each record by its own day', () => {
    const everything = {
      plans: [aPlan(old), aPlan({ id: 'p2' })],
      records: [aRecord(), aRecord({ id: 'r2', changed: old.changed, shared: { day: '' } })],
      attempts: [anAttempt(), rehearsal],
    };
    const gone = pastDate(everything, NOW);
    expect(gone).toEqual({ plans: ['p1'], records: ['r2'], attempts: ['a2'] });
    expect(isNothing(gone)).toBe(false);
  });

  it('is nothing of what was kept on', () => {
    const plans = [aPlan({ ...old, keptOnUntil: '2027-08-31' })];
    expect(isNothing(pastDate({ plans, records: [], attempts: [rehearsal] }, NOW))).toBe(true);
  });
});

describe('what came of a plan', () => {
  const plan = aPlan({ rehearsals: ['a1', 'a2'] });
  const everything = {
    plans: [plan, aPlan({ id: 'p2' })],
    records: [aRecord(), aRecord({ id: 'r2', plan: 'p2' })],
    attempts: [anAttempt(), anAttempt({ id: 'a2' }), anAttempt({ id: 'a3' })],
  };

  it('is its rehearsals and its records, and nobody else’s', () => {
    const together = whatCameOfPlan(plan, everything);
    expect(together).toEqual({ plans: ['p1'], records: ['r1'], attempts: ['a1', 'a2'] });
    expect(togetherWords(together)).toBe('A plan, 2 rehearsals and a record');
  });

  it('belongs to the record too', () => {
    expect(whatBelongsToRecord(aRecord(), everything).plans).toEqual(['p1']);
    const alone = whatBelongsToRecord(aRecord({ id: 'r9', plan: null }), everything);
    expect(alone).toEqual({ plans: [], records: ['r9'], attempts: [] });
    expect(togetherWords(alone)).toBe('A record');
  });
});

describe('searching', () => {
  const plans = [
    answered({ offer: 'Small-group reading' }),
    aPlan({ id: 'p2', meets: 'É.’s gran' }),
  ];
  const records = [aRecord()];
  const ids = (query: string) =>
    search(plans, records, query, NOW).map((row) =>
      row.kind === 'plan' ? row.plan.id : row.record.id,
    );

  it('finds every word, in any case and without accents, in plans and records', () => {
    expect(ids('READING small')).toEqual(['p1']);
    expect(ids("e.'s gran")).toEqual(['p2']);
    expect(ids('spellings')).toEqual(['r1']);
    expect(ids('spellings small')).toEqual([]);
    expect(ids('3 december')).toEqual(['r1']);
  });

  it('gives all of them for no words, the latest meeting first', () => {
    expect(ids(' ')).toEqual(['r1', 'p1', 'p2']);
  });

  it('goes through a thousand in less than a tenth of a second', () => {
    const many = Array.from({ length: 500 }, (_, at) => aPlan({ ...plans[0], id: `p${at}` }));
    const more = Array.from({ length: 500 }, (_, at) => aRecord({ id: `r${at}` }));
    const taken = Array.from({ length: 7 }, () => {
      const start = performance.now();
      expect(search(many, more, 'spellings tears', NOW)).toHaveLength(500);
      return performance.now() - start;
    });
    expect(Math.min(...taken)).toBeLessThan(100);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openOwnFile } from '../../src/keep/own-file.ts';
import { soundPlan } from '../../src/keep/sound-plan.ts';
import { soundRecord } from '../../src/keep/sound-record.ts';
import { asFile } from '../../src/practice/index.ts';
import { papersAsFile } from '../../src/practice/planning.ts';
import { anAttempt, attempts } from '../practice/attempts.ts';
import { aPlan, NOW } from '../practice/plan/plans.ts';
import { aRecord } from '../practice/record/records.ts';
import { plans, records } from './papers.ts';

const sentence = (text: string): string => {
  const opened = openOwnFile(text);
  return opened.kind === 'refused' ? opened.sentence : 'opened';
};

describe('a file of our own', () => {
  it('opens again as it was saved', () => {
    fc.assert(
      fc.property(fc.array(plans), fc.array(records), fc.array(attempts), (...[p, r, a]) => {
        fc.pre(p.length + r.length + a.length > 0);
        const kept = { plans: p, records: r, attempts: a };
        const text = papersAsFile(kept, 'R.', NOW).text;
        expect(openOwnFile(text)).toEqual({ kind: 'opened', kept });
      }),
      { numRuns: 40 },
    );
  });

  it('may be a single conversation', () => {
    expect(openOwnFile(asFile(anAttempt()).text)).toEqual({
      kind: 'opened',
      kept: { plans: [], records: [], attempts: [anAttempt()] },
    });
  });

  it('has a name that a computer can keep', () => {
    const kept = { plans: [aPlan()], records: [], attempts: [] };
    expect(papersAsFile(kept, 'Plan for 3 December: R./x', NOW).name).toBe(
      'common-ground-Plan-for-3-December-R-x-2026-11-24.json',
    );
  });
});

describe('a file that is refused', () => {
  const good = papersAsFile(
    { plans: [aPlan()], records: [aRecord()], attempts: [] },
    'x',
    NOW,
  ).text;

  it('is foreign, damaged, newer or empty, each in its own sentence', () => {
    expect(sentence('<html>')).toContain('not a file of Common Ground');
    expect(sentence('{"some": "json"}')).toContain('not a file of Common Ground');
    expect(sentence('[1]')).toContain('not a file of Common Ground');
    expect(sentence(good.slice(0, -40))).toContain('is damaged');
    expect(sentence(good.replace('"stance": null', '"stance": "pushy"'))).toContain('is damaged');
    expect(sentence(good.replace('"version": 1', '"version": 2'))).toContain(
      'a newer Common Ground',
    );
    expect(sentence('  ')).toContain('nothing in this file');
    const empty = papersAsFile({ plans: [], records: [], attempts: [] }, 'x', NOW).text;
    expect(sentence(empty)).toContain('nothing in this file');
    expect(sentence(good)).toBe('opened');
  });

  it('always says that nothing was changed, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(sentence(text)).toContain('Nothing here was changed.');
      }),
    );
  });
});

describe('a plan and a record from anything', () => {
  it('are themselves where they are sound, and never throw', () => {
    fc.assert(
      fc.property(plans, records, fc.anything(), (plan, record, anything) => {
        expect(soundPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
        expect(soundRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
        soundPlan(anything);
        soundRecord(anything);
      }),
    );
  });

  it('are none where one thing of them is wrong or missing', () => {
    const wrong = (thing: object, key: string) => [
      { ...thing, [key]: 7 },
      { ...thing, [key]: undefined },
    ];
    for (const key of Object.keys(aPlan()))
      for (const bad of wrong(aPlan(), key)) expect(soundPlan(bad), key).toBeNull();
    for (const key of Object.keys(aRecord()))
      for (const bad of wrong(aRecord(), key)) expect(soundRecord(bad), key).toBeNull();
    const { shared } = aRecord();
    for (const key of Object.keys(shared))
      for (const bad of wrong(shared, key))
        expect(soundRecord({ ...aRecord(), shared: bad }), key).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  withCopy,
  withField,
  withOutcome,
  withReview,
} from '../../../src/practice/record/changes.ts';
import { recordThoughts } from '../../../src/practice/record/thoughts.ts';
import { aRecord } from './records.ts';

const LATER = '2026-12-03T17:00:00.000+00:00';

describe('what is worth a second look in a record', () => {
  const about = (record = aRecord()) =>
    recordThoughts(record.shared).map(({ about: kind, id }) => `${kind} ${id}`);

  it('is a promise without a day, and nothing else in a good record', () => {
    expect(about()).toEqual(['commitment c2']);
    expect(recordThoughts(aRecord().shared)[0]?.sentence).toBe(
      'Say when it starts, so that everybody can check it.',
    );
  });

  it('is an outcome that is the help, or that nobody could see, or without a day', () => {
    const outcome = (words: string, by = '2027-01-28') =>
      about(withOutcome(aRecord(), { id: 'o1', words, by }, LATER)).includes('outcome o1');
    expect(outcome('To have reading intervention three times a week')).toBe(true);
    expect(outcome('Improve behaviour')).toBe(true);
    expect(outcome('R. leaves with her card before it is too much, four times in five', '')).toBe(
      true,
    );
    expect(outcome('R. leaves with her card before it is too much, four times in five')).toBe(
      false,
    );
  });

  it('is a word that judges, a guess and an untrue claim, but not what the parent said', () => {
    const with_ = (id: 'school-view' | 'parent-view', words: string) =>
      about(withField(aRecord(), id, words, LATER));
    expect(with_('school-view', 'Mum refused to listen')).toContain('field school-view');
    expect(with_('school-view', 'He is probably autistic')).toContain('field school-view');
    expect(with_('school-view', 'R. read two pages on 3 May')).not.toContain('field school-view');
    expect(with_('parent-view', 'He is probably autistic')).not.toContain('field parent-view');
  });

  it('is a review without a day, and a copy to the other parent before the check', () => {
    expect(about(withReview(aRecord(), { day: '' }, LATER))).toContain('review review');
    const copy = { id: 'other-parent', who: 'The other parent', given: true };
    expect(about(withCopy(aRecord(), copy, LATER))).toContain('copy other-parent');
  });
});

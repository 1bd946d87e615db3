import { describe, expect, it } from 'vitest';
import { planAsPage, QUESTIONS, type QuestionId } from '../../../src/practice/planning.ts';
import { fitOnOneSide } from '../../../src/screens/papers/fit.ts';
import { answered, aPlan, NOW } from '../../practice/plan/plans.ts';

const filled = (words: string) =>
  answered(
    Object.fromEntries(QUESTIONS.map(({ id }) => [id, words])) as Record<QuestionId, string>,
  );
const fit = (plan = aPlan()) => fitOnOneSide(planAsPage(plan, 'you', NOW));

describe('one side of paper', () => {
  it('is set large while there is room, with lines to write on', () => {
    expect(fit().size).toBe(10.5);
    expect(fit().spare).toBeGreaterThan(10);
  });

  it('is set smaller the more there is, and leaves no line to write on when it is full', () => {
    const sizes = ['A few words.', 'Some more words than a few. '.repeat(3), 'Many. '.repeat(60)];
    const all = sizes.map((words) => fit(filled(words)).size);
    expect(all).toEqual(all.toSorted((one, other) => other - one));
    expect(new Set(all).size).toBeGreaterThan(1);
    expect(fit(filled('Many. '.repeat(200)))).toEqual({ size: 7.5, spare: 0, fits: false });
  });
});

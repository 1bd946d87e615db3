import { withAnswer, withReply } from '../../../src/practice/plan/changes.ts';
import { startPlan, type Plan } from '../../../src/practice/plan/plan.ts';
import type { QuestionId } from '../../../src/practice/plan/question.ts';

export const NOW = '2026-11-24T12:00:00.000+00:00';

/** A plan with some of its parts given. */
export const aPlan = (part: Partial<Plan> = {}): Plan => ({
  ...startPlan({ id: 'p1', thread: 't1', child: 'R.', meets: 'R.’s mother' }, NOW),
  ...part,
});

/** A plan with these answers. */
export const answered = (answers: Partial<Record<QuestionId, string>>, plan = aPlan()): Plan =>
  Object.entries(answers).reduce(
    (so, [id, words]) => withAnswer(so, id as QuestionId, words, NOW),
    plan,
  );

/** A plan in which this is the answer to “You’re the experts, so test her.” */
export const replying = (words: string): Plan =>
  withReply(aPlan({ stance: 'demands-diagnosis' }), 'demands-diagnosis-3', words, NOW);

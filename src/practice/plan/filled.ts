import { answerTo } from './changes.ts';
import type { Plan } from './plan.ts';
import { askedAt, type Asked } from './questions/questions.ts';

/** `done`, `2 of 5` or `not begun`: how far a group of questions is answered. */
export function filledWords(plan: Plan, { questions }: Pick<Asked, 'questions'>): string {
  const answered = questions.filter(({ id }) => answerTo(plan, id) !== '').length;
  if (answered === 0) return 'not begun';
  return answered === questions.length ? 'done' : `${answered} of ${questions.length}`;
}

/** The groups of this plan’s meeting, each with how far it is. */
export const progressOf = (plan: Plan): readonly (Asked & { readonly filled: string })[] =>
  askedAt(plan.meeting).map((group) => ({ ...group, filled: filledWords(plan, group) }));

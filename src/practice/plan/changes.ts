import { writtenAt } from '../attempt.ts';
import { written } from '../written.ts';
import type { Lesson, Plan } from './plan.ts';
import type { QuestionId } from './question.ts';

/** What is set at the top of a plan, one at a time or several. */
export type PlanHead = Partial<
  Pick<Plan, 'child' | 'meets' | 'day' | 'time' | 'meeting' | 'stance' | 'stakes'>
>;

/** What was answered to a question, or nothing. */
export const answerTo = ({ answers }: Pick<Plan, 'answers'>, id: QuestionId): string =>
  writtenAt(answers, id);

/** The plan with its head set anew. */
export const withHead = (plan: Plan, head: PlanHead, now: string): Plan => ({
  ...plan,
  ...head,
  changed: now,
});

/** The plan with an answer; an empty one takes it away. */
export const withAnswer = (plan: Plan, id: QuestionId, words: string, now: string): Plan => ({
  ...plan,
  answers: written(plan.answers, id, words),
  changed: now,
});

/** The plan with what you would answer to an opening. */
export const withReply = (plan: Plan, opening: string, words: string, now: string): Plan => ({
  ...plan,
  replies: written(plan.replies, opening, words),
  changed: now,
});

/** The plan with a reminder ticked, or not. */
export const withTick = (plan: Plan, reminder: string, done: boolean, now: string): Plan => ({
  ...plan,
  ticked: written(plan.ticked, reminder, done ? now : ''),
  changed: now,
});

/** The plan with a reminder of your own; empty words take it away, and its tick. */
export function withOwnReminder(plan: Plan, id: string, words: string, now: string): Plan {
  const stands = plan.ownReminders.some((each) => each.id === id);
  const gone = words.trim() === '';
  const ownReminders = gone
    ? plan.ownReminders.filter((each) => each.id !== id)
    : stands
      ? plan.ownReminders.map((each) => (each.id === id ? { id, words } : each))
      : [...plan.ownReminders, { id, words }];
  const ticked = gone ? written(plan.ticked, id, '') : plan.ticked;
  return { ...plan, ownReminders, ticked, changed: now };
}

/** The plan with one more rehearsal of it. */
export const withRehearsal = (plan: Plan, attempt: string, now: string): Plan =>
  plan.rehearsals.includes(attempt)
    ? plan
    : { ...plan, rehearsals: [...plan.rehearsals, attempt], changed: now };

/** The plan with what was learned in a rehearsal; said again, it takes the place of the first. */
export const withLesson = (plan: Plan, lesson: Lesson): Plan => ({
  ...plan,
  lessons: [
    ...plan.lessons.filter(({ attempt }) => attempt !== lesson.attempt),
    ...(lesson.words.trim() === '' ? [] : [lesson]),
  ],
  changed: lesson.on,
});

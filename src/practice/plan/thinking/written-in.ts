import { answerTo } from '../changes.ts';
import { openingOf } from '../openings.ts';
import type { Plan } from '../plan.ts';
import { QUESTIONS } from '../questions/questions.ts';
import type { Question } from '../question.ts';
import type { Spot } from './thought.ts';

/** A piece of a plan with the place where it stands. */
export interface Passage {
  readonly at: Spot;
  readonly text: string;
}

/** What the parent or the child says or wants, and what is chosen: not the words of the planner. */
const NOT_YOUR_WORDS = new Set(['stake', 'told', 'child-says', 'heard', 'safeguarding', 'access']);

/** Every answer to a question that `which` picks, where there is one. */
export const answersIn = (plan: Plan, which: (question: Question) => boolean): readonly Passage[] =>
  QUESTIONS.filter(which).flatMap(({ id }) => {
    const text = answerTo(plan, id);
    return text === '' ? [] : [{ at: { kind: 'answer', question: id }, text }];
  });

/** What you mean to say aloud: the rehearsed lines and the answers to likely openings. */
export const spokenIn = (plan: Plan): readonly Passage[] => [
  ...answersIn(plan, ({ answer }) => answer.kind === 'line'),
  ...Object.entries(plan.replies)
    .filter(([opening]) => openingOf(opening) !== null)
    .map(([opening, text]): Passage => ({ at: { kind: 'reply', opening }, text })),
];

/** All that is in your own words: what you say, and what you note as true or as offered. */
export const yoursIn = (plan: Plan): readonly Passage[] => [
  ...answersIn(plan, ({ id, answer }) => answer.kind === 'notes' && !NOT_YOUR_WORDS.has(id)),
  ...spokenIn(plan),
];

/** What others may read or hear: the lines, the replies and what can be shared. */
export const heardOrRead = (plan: Plan): readonly Passage[] => [
  ...answersIn(plan, ({ seenBy, id }) => seenBy === 'can-be-shared' && !NOT_YOUR_WORDS.has(id)),
  ...spokenIn(plan),
];

import type { Meeting } from '../meeting.ts';
import type { Group, Question, QuestionId } from '../question.ts';
import { THE_CHILD } from './the-child.ts';
import { THE_PARENT } from './the-parent.ts';
import { WHAT_WE_OFFER } from './what-we-offer.ts';
import { WHAT_YOU_SAY } from './what-you-say.ts';
import { WHO_AND_WHERE } from './who-and-where.ts';
import { WHY_WE_MEET } from './why-we-meet.ts';

/** The six groups of a plan’s questions, in the order of the page. */
export const GROUPS: readonly Group[] = [
  WHY_WE_MEET,
  WHO_AND_WHERE,
  THE_PARENT,
  THE_CHILD,
  WHAT_WE_OFFER,
  WHAT_YOU_SAY,
];

/** Every question, in the order of the page. */
export const QUESTIONS: readonly Question[] = GROUPS.flatMap(({ questions }) => questions);

const BY_ID = new Map(QUESTIONS.map((question) => [question.id, question]));

/** The question of a name. */
export function questionOf(id: QuestionId): Question {
  const question = BY_ID.get(id);
  if (!question) throw new Error(`No question is called ${id}.`);
  return question;
}

/** A group as it stands for one kind of meeting: what matters to it, and what is folded away. */
export interface Asked extends Group {
  readonly folded: readonly Question[];
}

/** The groups for a kind of meeting; before one is chosen everything is asked. */
export const askedAt = (meeting: Meeting | null): readonly Asked[] =>
  GROUPS.map((group) => ({
    ...group,
    questions: group.questions.filter((each) => matters(each, meeting)),
    folded: group.questions.filter((each) => !matters(each, meeting)),
  }));

const matters = ({ meetings }: Question, meeting: Meeting | null): boolean =>
  meeting === null || meetings.includes(meeting);

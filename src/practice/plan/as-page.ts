import { listOf, paragraphs, type Page, type Section } from '../document/document.ts';
import { answerTo } from './changes.ts';
import { MEETING_WORDS, STAKES_WORDS, STANCE_WORDS } from './meeting.ts';
import { openingOf } from './openings.ts';
import { planTitle, type Plan } from './plan.ts';
import { GROUPS } from './questions/questions.ts';
import type { Question } from './question.ts';

/** For whom a page is: the planner, or anybody. */
export type PageFor = 'you' | 'sharing';

/** A plan as a page; for sharing, everything marked “Only you” is left out. */
export function planAsPage(plan: Plan, readers: PageFor, now: string): Page {
  const yours = readers === 'you';
  return {
    title: planTitle(plan, now),
    opening: opening(plan, yours),
    sections: [
      ...GROUPS.flatMap(({ heading, questions }) =>
        section(
          heading,
          plan,
          questions.filter(({ seenBy }) => yours || seenBy === 'can-be-shared'),
        ),
      ),
      ...(yours ? [...replies(plan), ...lessons(plan)] : []),
    ],
    closing: ['Not legal advice.'],
  };
}

function opening({ meeting, stance, stakes }: Plan, yours: boolean): readonly string[] {
  const parts = [
    meeting === null ? '' : MEETING_WORDS[meeting],
    yours && stance !== null ? STANCE_WORDS[stance] : '',
    yours && stakes !== null ? STAKES_WORDS[stakes] : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`${parts.join('. ')}.`];
}

function section(heading: string, plan: Plan, questions: readonly Question[]): readonly Section[] {
  const of = questions.flatMap((question) => {
    const words = answerWords(plan, question);
    return words === '' ? [] : [...paragraphs(question.ask), ...listOf(words.split('\n'))];
  });
  return of.length === 0 ? [] : [{ heading, of }];
}

function answerWords(plan: Plan, { id, answer }: Question): string {
  const given = answerTo(plan, id);
  if (answer.kind !== 'one-of') return given.trim();
  return answer.options.find(({ value }) => value === given)?.words ?? '';
}

function replies(plan: Plan): readonly Section[] {
  const of = Object.entries(plan.replies).flatMap(([id, words]) => {
    const said = openingOf(id);
    return said === null ? [] : [...paragraphs(`“${said.says}”`), ...listOf([words.trim()])];
  });
  return of.length === 0 ? [] : [{ heading: 'What they may say, and what I would answer', of }];
}

const lessons = ({ lessons: learned }: Plan): readonly Section[] =>
  learned.length === 0
    ? []
    : [{ heading: 'What I learned in rehearsal', of: listOf(learned.map(({ words }) => words)) }];

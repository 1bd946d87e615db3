import { writtenAt, type Attempt } from '../../practice/index.ts';
import {
  PLANNED_WORDS,
  withAnswer,
  withLesson,
  type Fared,
  type Plan,
  type PlannedLine,
} from '../../practice/planning.ts';

/** What is asked of one planned line, by the name under which its answer is kept in the attempt. */
export const promptOf = (line: PlannedLine, asked: 'said' | 'landed' | 'next'): string =>
  `planned-${line}-${asked}`;

/** The prompt for what was learned on the whole. */
export const LEARNED = 'planned-learned';

const SAID_WORDS = { said: 'said', 'in-part': 'said in part', 'not-said': 'not said' } as const;

/** Whether a line was said: as the person answered, or else as it was found. */
export function saidOf({ line, said }: Fared, { reflections }: Attempt): Fared['said'] {
  const answer = writtenAt(reflections, promptOf(line, 'said'));
  return answer === 'said' || answer === 'in-part' || answer === 'not-said' ? answer : said;
}

/** What was learned, in a few lines, one for each planned line and one for the whole. */
export function lessonWords(fared: readonly Fared[], attempt: Attempt): string {
  const lines = fared.map((each) => {
    const landed = writtenAt(attempt.reflections, promptOf(each.line, 'landed')).trim();
    const how = `${PLANNED_WORDS[each.line]}: ${SAID_WORDS[saidOf(each, attempt)]}.`;
    return landed === '' ? how : `${how} ${landed}`;
  });
  const learned = writtenAt(attempt.reflections, LEARNED).trim();
  return [...lines, ...(learned === '' ? [] : [learned])].join('\n');
}

/** The plan with what was learned; a line that was put better takes the place of the old one. */
export function carried(plan: Plan, fared: readonly Fared[], attempt: Attempt, now: string): Plan {
  const better = fared.reduce((so, { line }) => {
    const next = writtenAt(attempt.reflections, promptOf(line, 'next')).trim();
    return next === '' ? so : withAnswer(so, line, next, now);
  }, plan);
  const words = lessonWords(fared, attempt);
  return withLesson(better, { attempt: attempt.id, on: now, words });
}

import { MOOD_NAMES, whyNot, type Conversation, type Run } from '../../conversation/index.ts';
import { begin, choose } from '../../conversation/playing.ts';
import { plain } from '../../language/index.ts';
import { plainProse } from '../../shell/words/said.ts';
import type { ToldLine, ToldPlay } from './inspection.ts';

/** A play told as the conversation it is, from the numbers chosen. */
export function told(conversation: Conversation, play: readonly number[]): ToldPlay {
  let run = begin(conversation);
  let heardBefore = '';
  const lines = play.flatMap((number): ToldLine[] => {
    heardBefore = lastHeard(run);
    run = choose(run, number);
    const step = run.steps.at(-1);
    if (!step?.chosen) return [];
    const { id, says, done } = step.chosen.choice;
    return [{ choice: id, says: plain(says), done, then: MOOD_NAMES[step.parent.mood] }];
  });
  return { lines, at: run.beat.id, heardBefore, refused: refusedIn(run) };
}

function refusedIn(run: Run): ToldPlay['refused'] {
  if (run.ending !== null || run.offered.length > 0) return [];
  return run.beat.choices.map((choice) => ({ says: plain(choice.says), why: whyNot(run, choice) }));
}

const lastHeard = ({ steps }: Run): string =>
  steps
    .flatMap(({ spoken }) => spoken)
    .filter(({ who }) => who === 'parent')
    .map(({ words }) => plainProse(words))
    .findLast((words) => words !== '') ?? '';

import type { Offered } from '../../conversation/index.ts';
import { debriefPages } from './looking-back.ts';
import { isCounting, STAGE_OF } from './phases.ts';
import { promptFor } from './prompts.ts';
import type { Lettered, RoomView, ShownVotes } from './room-view.ts';
import { sideBySide } from './side-by-side.ts';
import { letterOf, votesIn } from './votes.ts';
import { decisionNow, type Workshop } from './workshop.ts';

/** What the projector shows of a workshop now: nothing that is not already public. */
export function shownToRoom(workshop: Workshop): RoomView {
  const { session } = workshop;
  if (session.blank) return { kind: 'blank' };
  switch (session.phase) {
    case 'before':
      return { kind: 'welcome', title: workshop.run.scenario.title };
    case 'scene':
      return sceneView(workshop);
    case 'beside':
      return besideView(workshop) ?? meetingView(workshop);
    case 'debrief': {
      const pages = debriefPages(workshop);
      const page = pages[Math.min(session.page, pages.length - 1)];
      return page ? { kind: 'debrief', page } : meetingView(workshop);
    }
    default:
      return meetingView(workshop);
  }
}

const ROLES: Readonly<Record<string, string>> = {
  you: 'you',
  parent: 'the parent',
  child: 'the child',
};

function sceneView({ run, session }: Workshop): RoomView {
  const { title, setting, people, briefing } = run.scenario;
  const block = briefing[session.page - 1];
  const cast = ['you', 'parent', 'child'].flatMap((role) =>
    people.filter(({ id }) => id === role).map(({ name }) => ({ name, role: ROLES[role] ?? '' })),
  );
  return { kind: 'scene', title, setting, people: cast, words: block ? [block] : null };
}

function meetingView(workshop: Workshop): RoomView {
  const { run, session } = workshop;
  const step = run.steps.at(-1);
  const { phase } = session;
  const choosing = phase !== 'line' && phase !== 'taken';
  return {
    kind: 'meeting',
    stage: STAGE_OF[phase] ?? 'Read',
    prompt: promptFor(workshop),
    spoken: step?.spoken ?? [],
    mood: step?.parent.mood ?? 'guarded',
    offered: choosing && run.offered.length > 0 ? run.offered.map(lettered) : null,
    votes: phase === 'talk' || phase === 'choose' ? votesShown(workshop) : null,
    chosen: phase === 'taken' && step?.chosen ? lettered(step.chosen) : null,
    parent: run.scenario.people.find(({ id }) => id === 'parent')?.name ?? '',
  };
}

/** The letter is that of its place among what was offered. */
export const lettered = ({ number, choice: { says, done } }: Offered): Lettered => ({
  ...{ says, done },
  letter: letterOf(number - 1),
});

/** Those counted and closed; a vote that was never held is none. */
function votesShown(workshop: Workshop): ShownVotes | null {
  const decision = decisionNow(workshop);
  if (!decision || isCounting(workshop.session.phase)) return null;
  const { first, second } = decision;
  const again = second && votesIn(second.hands) > 0 ? second.hands : null;
  if (votesIn(first.hands) === 0) return again && { first: again, second: null };
  return { first: first.hands, second: workshop.session.phase === 'talk' ? null : again };
}

function besideView(workshop: Workshop): RoomView | null {
  const both = sideBySide(workshop);
  if (!both) return null;
  const { people } = workshop.run.scenario;
  return {
    kind: 'beside',
    parted: both.parted,
    parent: people.find(({ id }) => id === 'parent')?.name ?? '',
    page: workshop.session.page === 0 ? 'lines' : 'tonight',
    sides: [both.earlier, both.now],
  };
}

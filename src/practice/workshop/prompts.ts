import { lastBallot } from './session.ts';
import { votesIn } from './votes.ts';
import { decisionNow, type Workshop } from './workshop.ts';

/** What the room is asked to do now, in a sentence for the foot of the projector. */
export function promptFor(workshop: Workshop): string {
  const { run, session } = workshop;
  const parent = run.scenario.people.find(({ id }) => id === 'parent')?.name ?? 'the parent';
  switch (session.phase) {
    case 'line':
      return run.offered.length > 0 ? `What is ${parent} asking for?` : 'The meeting ends here.';
    case 'alone':
      return 'Choose one on your own. No talking yet.';
    case 'pairs':
      return 'Talk to the person beside you.';
    case 'vote':
      return 'Hands up for each letter in turn.';
    case 'talk':
      return `${counted(workshop)}. Talk to somebody who chose another.`;
    case 'again':
      return 'Hands up again. You may change your mind.';
    case 'choose':
      return `${counted(workshop)}.`;
    case 'taken':
      return 'What changed?';
    default:
      return '';
  }
}

function counted(workshop: Workshop): string {
  const decision = decisionNow(workshop);
  const votes = decision ? votesIn(lastBallot(decision).hands) : 0;
  if (votes === 0) return 'No hands were counted';
  return votes === 1 ? '1 vote' : `${votes} votes`;
}

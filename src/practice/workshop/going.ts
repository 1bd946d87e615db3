import { branchBeside } from './branching.ts';
import { debriefPages } from './looking-back.ts';
import type { Phase } from './phases.ts';
import type { Workshop } from './workshop.ts';

/** The last page of a phase, from 0: the scene and what follows the meeting have several. */
export function lastPageOf(workshop: Workshop, phase: Phase): number {
  if (phase === 'scene') return workshop.run.scenario.briefing.length;
  if (phase === 'beside') return 1;
  if (phase === 'debrief') return Math.max(0, debriefPages(workshop).length - 1);
  return 0;
}

/** Whether two branches have parted, so that they can be put beside each other. */
export const canCompare = ({ session }: Workshop): boolean => branchBeside(session) !== null;

/** Whether a phase has anything in it where the meeting now stands. */
export function canGoTo(workshop: Workshop, phase: Phase | null): boolean {
  const { run } = workshop;
  switch (phase) {
    case null:
      return false;
    case 'before':
    case 'scene':
    case 'line':
      return true;
    case 'taken':
    case 'debrief':
      return run.choices.length > 0;
    case 'beside':
      return canCompare(workshop);
    default:
      return run.offered.length > 0;
  }
}

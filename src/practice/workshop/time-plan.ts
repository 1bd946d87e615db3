import { earlierFirst } from '../days.ts';
import type { Phase } from './phases.ts';

/** How long a workshop can be, in minutes. */
export const LENGTHS = [20, 45, 90] as const;
export type Length = (typeof LENGTHS)[number];

/** The parts of a workshop, in their order. */
export const PARTS = ['scene', 'first', 'other', 'debrief'] as const;
export type Part = (typeof PARTS)[number];

/** A part of the plan, in minutes from the beginning. */
export interface Stretch {
  readonly part: Part;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const NAMES: Readonly<Record<Part, string>> = {
  scene: 'Setting the scene',
  first: 'The meeting',
  other: 'The other branch',
  debrief: 'Looking back together',
};

/** Minutes for each part: looking back is never less than a quarter. */
const MINUTES: Readonly<Record<Length, Readonly<Record<Part, number>>>> = {
  20: { scene: 2, first: 10, other: 3, debrief: 5 },
  45: { scene: 4, first: 20, other: 8, debrief: 13 },
  90: { scene: 8, first: 38, other: 18, debrief: 26 },
};

/** The plan of a workshop of this length. */
export function planOf(length: Length): readonly Stretch[] {
  let from = 0;
  return PARTS.map((part) => {
    const stretch = { part, name: NAMES[part], from, to: from + MINUTES[length][part] };
    from = stretch.to;
    return stretch;
  });
}

/** Where a workshop is in its plan. */
export interface Whereabouts {
  /** Whole minutes since the scene was set; null before. */
  readonly elapsed: number | null;
  /** The part that the room is in. */
  readonly here: Part;
  /** The part in which the clock would have it; null once the time is over. */
  readonly due: Part | null;
  readonly sentence: string;
}

/** What of a workshop the clock asks about. */
interface Clocked {
  readonly length: Length;
  readonly begun: string | null;
  readonly phase: Phase;
  readonly playing: number;
}

/** Where a workshop is in its plan at a moment. */
export function whereabouts(session: Clocked, now: string): Whereabouts {
  const here = partOf(session);
  if (session.begun === null)
    return { elapsed: null, here, due: 'scene', sentence: 'The clock starts with the scene.' };
  const elapsed = Math.max(0, Math.floor(earlierFirst(now, session.begun)));
  const plan = planOf(session.length);
  const due = plan.find(({ to }) => elapsed < to)?.part ?? null;
  return { elapsed, here, due, sentence: sentenceOf(session.length, elapsed, here, due) };
}

function partOf({ phase, playing }: Clocked): Part {
  if (phase === 'before' || phase === 'scene') return 'scene';
  if (phase === 'debrief') return 'debrief';
  return playing > 0 || phase === 'beside' ? 'other' : 'first';
}

function sentenceOf(length: Length, elapsed: number, here: Part, due: Part | null): string {
  const so = `${elapsed} ${elapsed === 1 ? 'minute' : 'minutes'} in, of ${length}.`;
  if (due === null) return `${so} The time is over. Looking back matters more than the last line.`;
  const left = (planOf(length).find(({ part }) => part === here)?.to ?? length) - elapsed;
  const order = PARTS.indexOf(here) - PARTS.indexOf(due);
  if (order < 0) return `${so} The plan has “${NAMES[due]}” from here.`;
  if (order > 0) return `${so} You are ahead of the plan.`;
  return `${so} ${left} left for this part.`;
}

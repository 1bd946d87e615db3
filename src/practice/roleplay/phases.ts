import type { Part } from './rounds.ts';

/** Where a round stands. Feedback has an order: the parent first, then the practitioner. */
export const PHASES = [
  'reading',
  'talking',
  'parent',
  'practitioner',
  'observer',
  'timeline',
  'replay',
  'reset',
  'over',
] as const;
export type Phase = (typeof PHASES)[number];

/** The part of a round to which a phase belongs: its time runs on from phase to phase. */
export const PART_OF: Readonly<Record<Phase, Part | null>> = {
  reading: 'reading',
  talking: 'talking',
  parent: 'feedback',
  practitioner: 'feedback',
  observer: 'feedback',
  timeline: 'feedback',
  replay: 'replay',
  reset: 'reset',
  over: null,
};

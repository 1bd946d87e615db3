import type { Mood } from '../../language/index.ts';

/** How the parent is drawn in each mood: coarser than the chart. Source: the look, section 6. */
export const POSTURE_OF = {
  braced: 'guarded',
  guarded: 'guarded',
  distant: 'guarded',
  nodding: 'aside',
  explaining: 'aside',
  pressing: 'pressing',
  'counter-attacking': 'pressing',
  wobbling: 'hurting',
  bearing: 'hurting',
  hurting: 'hurting',
  collapsed: 'hurting',
  testing: 'weighing',
  weighing: 'weighing',
  trying: 'weighing',
  telling: 'sharing',
  sharing: 'sharing',
  partnering: 'alongside',
  alongside: 'alongside',
  planning: 'alongside',
  hot: 'leaving',
  offended: 'leaving',
  formal: 'leaving',
} as const satisfies Record<Mood, string>;

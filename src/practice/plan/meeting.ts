import { PARENTS, type ParentKind } from '../../language/index.ts';

/** What kind of meeting is planned: the stage at which home and school stand. */
export const MEETINGS = [
  'first-concern',
  'sen-support-plan',
  'termly-review',
  'specialist-request',
  'parent-requested',
  'after-incident',
  'ehc-discussion',
] as const;
export type Meeting = (typeof MEETINGS)[number];

/** Each kind of meeting as it is chosen from a list. */
export const MEETING_WORDS: Readonly<Record<Meeting, string>> = {
  'first-concern': 'First concern',
  'sen-support-plan': 'SEN support plan',
  'termly-review': 'Termly review',
  'specialist-request': 'Asking for a specialist',
  'parent-requested': 'The parent asked for it',
  'after-incident': 'After an incident',
  'ehc-discussion': 'About an EHC needs assessment',
};

/** How the parent is expected to begin: one of the three, or two of them in one breath. */
export const STANCES = [...PARENTS, 'both-at-once'] as const;
export type Stance = (typeof STANCES)[number];

/** Each stance as it is chosen: what the parent may want, never what the parent is. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  'demands-diagnosis': 'Wants a diagnosis, and soon',
  'denies-need': 'Does not see a need, or cannot yet',
  defensive: 'Expects to be blamed',
  'both-at-once': 'Great pride and great fear, both at once',
};

/** Which parents one can meet in order to rehearse for a stance. */
export const parentsFor = (stance: Stance): readonly ParentKind[] =>
  stance === 'both-at-once' ? PARENTS : [stance];

/** How much hangs on it, and how hot it may get. */
export const STAKES = ['calm', 'tense', 'may-have-to-stop'] as const;
export type Stakes = (typeof STAKES)[number];

/** Each of the stakes as it is chosen. */
export const STAKES_WORDS: Readonly<Record<Stakes, string>> = {
  calm: 'Likely to be calm',
  tense: 'Likely to be tense',
  'may-have-to-stop': 'We may have to stop',
};

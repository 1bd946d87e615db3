/** What a room does, in the order of the method: commit, talk, commit again. Source: domain.md 6. */
export const PHASES = [
  'before',
  'scene',
  'line',
  'alone',
  'pairs',
  'vote',
  'talk',
  'again',
  'choose',
  'taken',
  'beside',
  'debrief',
] as const;
export type Phase = (typeof PHASES)[number];

/** Those that come round once for every decision. */
export const ROUND = [
  'line',
  'alone',
  'pairs',
  'vote',
  'talk',
  'again',
  'choose',
  'taken',
] as const satisfies readonly Phase[];

/** The phases as the trainer reads them. */
export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  before: 'Before it begins',
  scene: 'Setting the scene',
  line: 'The line',
  alone: 'Think alone',
  pairs: 'In pairs',
  vote: 'Vote, hidden',
  talk: 'Votes shown, talk',
  again: 'Vote again, hidden',
  choose: 'Choose',
  taken: 'How it is taken',
  beside: 'Side by side',
  debrief: 'Looking back',
};

/** The phases as the room reads them along the foot; several of the trainer's are one of theirs. */
export const STAGES = ['Read', 'Think', 'Vote', 'Talk', 'Choose', 'What happens'] as const;
export type Stage = (typeof STAGES)[number];

/** Where the room is along its foot. */
export const STAGE_OF: Readonly<Partial<Record<Phase, Stage>>> = {
  line: 'Read',
  alone: 'Think',
  pairs: 'Talk',
  vote: 'Vote',
  talk: 'Talk',
  again: 'Vote',
  choose: 'Choose',
  taken: 'What happens',
};

/** Whether the room is being counted, so that letters count hands. */
export const isCounting = (phase: Phase): boolean => phase === 'vote' || phase === 'again';

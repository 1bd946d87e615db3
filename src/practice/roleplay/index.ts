/** The door for those who play roles with each other: what only they need comes in by it. */
export { clockChart, clockWith, type ClockEvent, type Pulse, type Times } from './clock-chart.ts';
export { feels, feltAfter, feltAlong, type Feeling, type Feels } from './feeling.ts';
export { feltWords, type Felt } from './felt/felt.ts';
export { hardestTwoMinutes, type Stretch } from './hardest.ts';
export { kitOf, type Kit, type ParentCard, type PractitionerCard } from './kit/kit.ts';
export {
  FELT_FIRST,
  MOVE_GROUPS,
  MOVES_HEARD,
  type HeardWords,
  type MoveGroup,
} from './moves-heard.ts';
export { PART_OF, PHASES, type Phase } from './phases.ts';
export { FEEDBACK_PROMPTS, TURN_WORDS, type FeedbackPrompt } from './prompts.ts';
export { phaseAfter, roundChart, type Going } from './round-chart.ts';
export * from './rounds.ts';
export { IF_IT_IS_REAL, SAFETY_RULES, STOP_WORD, type SafetyRule } from './safety.ts';
export * from './session.ts';
export { clockWords, heardBetween, timeline, type Moment } from './timeline.ts';
export { toTry } from './to-try.ts';

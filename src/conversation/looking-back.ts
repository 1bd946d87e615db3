/** The door for those who look back on a finished run: what only they need comes in by it. */
export { debrief, type Debrief, type LookingBack } from './debrief/debrief.ts';
export { debriefAsMarkdown } from './debrief/as-markdown.ts';
export { compare, type Beside, type SideBySide } from './debrief/comparison.ts';
export type { CitedFact } from './debrief/cited.ts';
export type { Course, Lane, Row } from './debrief/course.ts';
export type { Ended } from './debrief/ended.ts';
export type { MoveMadeAt, Practised, Profile } from './debrief/profile.ts';
export type { Prompt } from './debrief/prompts.ts';
export type { PlacedEnding, Tightrope, TightropeRow } from './debrief/tightrope.ts';
export type { AnotherWay, TurningPoint } from './debrief/turning-points.ts';

/** What happens when they talk. The parents' charts come through `charts.ts` or `loadChart`,
 * and looking back through `looking-back.ts`. */
export * from './run.ts';
export * from './parents/index.ts';
export { converse, type Conversation } from './converse.ts';
export { begin, choose, replay, type Replay } from './play.ts';
export { opening, type Opening } from './opening.ts';
export { compares, holds, type Standing } from './standing.ts';
export { inWords, whyNot } from './why-not.ts';
export { stepperOf, type Stepper } from './stepper.ts';
export { asMarkdown, transcript, type Line, type OwnWords } from './transcript.ts';
export * from './words.ts';
export * from './move-words.ts';
export { PRACTISED_BY } from './debrief/practised-by.ts';

/** What happens when they talk. The parents' charts come through `charts.ts` or `loadChart`. */
export * from './run.ts';
export * from './parents/index.ts';
export { converse, type Conversation } from './converse.ts';
export { begin, choose, replay, type Replay } from './play.ts';
export { opening, type Opening } from './opening.ts';
export { holds, type Standing } from './standing.ts';
export { stepperOf, type Stepper } from './stepper.ts';

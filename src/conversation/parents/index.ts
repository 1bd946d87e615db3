/** The three parents, without loading any of them: `loadChart` fetches one. */
export { arriving } from './feelings.ts';
export type { Feelings, Starting } from './feelings.ts';
export { loadChart } from './load.ts';
export { pace, parentState } from './pace.ts';
export type { ParentChart, ParentState } from './parent.ts';
export { openedBy } from './direction.ts';

/** All three parents at once, and what one does with them: not for the browser's first load. */
export { CHARTS } from './parents/charts.ts';
export { arriving, pace, parentState } from './parents/index.ts';

/** The door for who fetches a parent’s chart and needs nothing else of this room: a visitor’s first
 * page is one of them, and all else would come in with it. */
export { loadChart } from './parents/load.ts';

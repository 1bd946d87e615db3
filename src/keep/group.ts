/** Where what several people do together is kept: workshops and role plays. */
export { roleplaysIn } from './roleplays.ts';
export { workshopsIn } from './workshops.ts';

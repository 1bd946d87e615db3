/** The door for those who play: XState comes in by it, and the debrief does not. */
export { converse } from './converse.ts';
export { begin, choose, replay } from './play.ts';

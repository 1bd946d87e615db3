/** The door for those who choose what to rehearse: what can be found, and what may come next. */
export { ANYTHING, isWanted, looksFor, type Findable, type Wanted } from './choosing/find.ts';
export { foundAmong, waysToFind, type WaysToFind } from './choosing/ways.ts';
export { PHASE_WORDS, phaseOf, PHASES, type Phase } from './choosing/phase.ts';
export {
  movesMade,
  type Choosable,
  type Held,
  type Practice,
  type Suggestion,
} from './choosing/practice.ts';
export { suggest } from './choosing/suggest.ts';

import { WHOLE, type Law } from './law.ts';

/** A scenario has a beat. */
export const noBeats: Law = ({ beats }, say) => {
  if (beats.length === 0) say('no-beats', WHOLE);
};

import { WHOLE, type Law } from './law.ts';

/** A scenario has a title. */
export const noTitle: Law = ({ titles }, say) => {
  if (titles.length === 0) say('no-title', WHOLE);
};

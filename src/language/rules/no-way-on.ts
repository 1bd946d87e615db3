import { isUnconditioned, wayOnOf } from '../way-on.ts';
import type { Law } from './law.ts';

/** A beat goes on: it has choices, an ending, or redirects of which one is always taken. */
export const noWayOn: Law = ({ beats }, say) => {
  for (const beat of beats) {
    const { arrival, onward, hasChoices, endings, always } = wayOnOf(beat);
    if (hasChoices || endings > 0 || always || onward.some(isUnconditioned)) continue;
    const redirects = arrival.length + onward.length > 0;
    say('no-way-on', beat.heading.at, redirects ? 'conditions' : 'nothing');
  }
};

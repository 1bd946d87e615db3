import { wayOnOf } from '../way-on.ts';
import type { Law } from './law.ts';

/** A beat has one kind of way on. */
export const ambiguousWayOn: Law = ({ beats }, say) => {
  for (const beat of beats) {
    const { onward, hasChoices, endings, hasText, always } = wayOnOf(beat);
    const leads = onward.some(({ to }) => to !== null);
    const redirects = (leads && !hasChoices) || (always !== null && !hasText && !hasChoices);
    const ways = [
      ...(hasChoices ? ['choices'] : []),
      ...(redirects && (leads || always?.to !== null) ? ['redirects'] : []),
      ...Array.from({ length: endings }, () => 'an ending'),
    ];
    if (ways.length > 1) say('ambiguous-way-on', beat.heading.at, ways);
  }
};

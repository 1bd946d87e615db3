import { wayOnOf } from '../way-on.ts';
import type { Law } from './law.ts';

/** Redirects do not follow the choices; a beat with choices has them only before its first words;
 * and where one before the words is always taken, nothing shown follows. */
export const misplacedRedirect: Law = ({ beats }, say) => {
  for (const beat of beats) {
    const { onward, hasChoices, hasText, always } = wayOnOf(beat);
    if (always && always.to !== null && (hasText || hasChoices))
      say('misplaced-redirect', always.at, 'text');
    if (hasChoices)
      for (const { to, at } of onward) if (to !== null) say('misplaced-redirect', at, 'choices');
  }
};

import { setsIn } from '../sets.ts';
import type { Law } from './law.ts';

/** `else` stands only last in its set, and not alone. */
export const misplacedElse: Law = ({ beats }, say) => {
  for (const { parts } of beats)
    for (const set of setsIn(parts)) {
      set.forEach(({ condition, at }, index) => {
        if (condition?.text !== null) return;
        const place = condition?.at ?? at;
        const alone = !set.slice(0, index).some((speech) => speech.condition?.text !== null);
        if (alone) say('misplaced-else', place, 'alone');
        else if (index < set.length - 1) say('misplaced-else', place, 'early');
      });
    }
};

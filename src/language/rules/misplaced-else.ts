import { setsIn } from '../sets.ts';
import type { Law } from './law.ts';

/** `else` stands only last in its set, and not alone. */
export const misplacedElse: Law = ({ beats }, say) => {
  for (const { parts } of beats)
    for (const set of setsIn(parts)) {
      let alone = true;
      set.forEach(({ condition }, index) => {
        if (condition?.text !== null) alone = false;
        else if (alone) say('misplaced-else', condition.at, 'alone');
        else if (index < set.length - 1) say('misplaced-else', condition.at, 'early');
      });
    }
};

import { choicesOf } from '../choices.ts';
import type { Law } from './law.ts';

/** A choice makes a move. */
export const choiceWithoutMove: Law = (draft, say) => {
  for (const { moves, at } of choicesOf(draft))
    if (moves.length === 0) say('choice-without-move', at);
};

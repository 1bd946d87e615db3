import { choicesOf } from '../choices.ts';
import type { Law } from './law.ts';

/** A choice makes three moves at most. */
export const tooManyMoves: Law = (draft, say) => {
  for (const { moves, at } of choicesOf(draft))
    if (moves.length > 3) say('too-many-moves', at, moves.length);
};

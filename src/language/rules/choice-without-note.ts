import { choicesOf } from '../choices.ts';
import { proseOf } from '../put-in.ts';
import type { Law } from './law.ts';

/** A choice has a coaching note. */
export const choiceWithoutNote: Law = (draft, say) => {
  for (const { note, at } of choicesOf(draft))
    if (proseOf(note, new Map()).length === 0) say('choice-without-note', at);
};

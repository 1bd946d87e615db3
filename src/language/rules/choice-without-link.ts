import { choicesOf } from '../choices.ts';
import type { Law } from './law.ts';

/** A choice begins with a link to a beat. */
export const choiceWithoutLink: Law = (draft, say) => {
  for (const { link, at } of choicesOf(draft)) if (!link) say('choice-without-link', at);
};

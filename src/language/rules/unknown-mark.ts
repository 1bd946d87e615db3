import { choicesOf } from '../choices.ts';
import type { Law } from './law.ts';

/** A mark that a choice sets stands under `track`. */
export const unknownMark: Law = (draft, say) => {
  const { marks } = draft.matter;
  if (marks === null) return;
  for (const { sets } of choicesOf(draft))
    for (const { text, at } of sets)
      if (!marks.has(text)) say('unknown-mark', at, text, draft.nearest(text, marks.keys()));
};

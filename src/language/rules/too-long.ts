import { choicesOf } from '../choices.ts';
import { said } from '../put-in.ts';
import type { Law } from './law.ts';

const MOST = 60;

/** A practitioner's line has sixty words at most, so that a person could say it. */
export const tooLong: Law = (draft, say) => {
  const people = draft.matter.people ?? new Map<string, string>();
  for (const { says, at } of choicesOf(draft)) {
    const words = said(says, people)
      .split(/\s+/u)
      .filter((word) => word !== '').length;
    if (words > MOST) say('too-long', at, words);
  }
};

import type { Nearest } from '../nearest.ts';
import { endingOf, endingsIn } from '../tags.ts';
import { CHILD_OUTCOMES, RELATIONSHIPS } from '../vocabulary.ts';
import type { Law } from './law.ts';

/** An ending is placed on the two scales. */
export const badEnding: Law = ({ beats, nearest }, say) => {
  for (const beat of beats)
    for (const tag of endingsIn(beat))
      if (!endingOf(tag)) say('bad-ending', tag.at, meant(tag.text, nearest));
};

const meant = (text: string, nearest: Nearest): string | null => {
  const [word, first = '', second = ''] = text.split(' ');
  const relationship = nearest(first, RELATIONSHIPS);
  const child = nearest(second, CHILD_OUTCOMES);
  return relationship && child ? `${word ?? ''} ${relationship} ${child}` : null;
};

import type { Entry } from '../front-matter.ts';
import { faultOfKey, KEYS, REQUIRED_OF_REVIEW, STARTS } from '../keys.ts';
import type { Law } from './law.ts';

/** Every key of the front matter is one that the language knows; people and marks are called by
 * words that mean nothing else. */
export const unknownKey: Law = ({ matter, nearest }, say) => {
  const among = (entries: readonly Entry[], known: readonly string[], of: string | null): void => {
    for (const { key, at } of entries)
      if (!known.includes(key)) say('unknown-key', at, key, of, 'unknown', nearest(key, known));
  };
  const { written, keys } = matter;
  if (written.kind === 'none') return;
  among(written.entries, KEYS, null);
  const starts = keys.get('starts')?.value;
  if (starts?.kind === 'map') among(starts.entries, STARTS, 'starts');
  const reviewed = keys.get('reviewed')?.value;
  for (const review of reviewed?.kind === 'list' ? reviewed.items : [])
    if (review.kind === 'map') among(review.entries, REQUIRED_OF_REVIEW, 'reviewed');
  for (const of of ['people', 'track']) {
    const value = keys.get(of)?.value;
    for (const { key, at } of value?.kind === 'map' ? value.entries : []) {
      const fault = faultOfKey(key);
      if (fault) say('unknown-key', at, key, of, fault, null);
    }
  }
};

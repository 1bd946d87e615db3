import { REQUIRED, REQUIRED_PEOPLE, REQUIRED_OF_REVIEW } from '../keys.ts';
import type { Law } from './law.ts';

/** What the front matter must have is there. */
export const missingKey: Law = ({ matter }, say) => {
  const { written, keys } = matter;
  if (written.kind === 'none') return;
  for (const key of REQUIRED) if (!keys.has(key)) say('missing-key', written.at, key, null);
  const people = keys.get('people');
  if (people && matter.people)
    for (const key of REQUIRED_PEOPLE)
      if (!matter.people.has(key)) say('missing-key', people.at, key, 'people');
  const reviewed = keys.get('reviewed')?.value;
  for (const review of reviewed?.kind === 'list' ? reviewed.items : []) {
    if (review.kind !== 'map') continue;
    const has = new Set(review.entries.map(({ key }) => key));
    for (const key of REQUIRED_OF_REVIEW)
      if (!has.has(key)) say('missing-key', review.at, key, 'reviewed');
  }
};

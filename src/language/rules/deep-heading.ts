import type { Law } from './law.ts';

/** After the first beat there are no headings of level 3 or deeper. */
export const deepHeading: Law = ({ found, beats }, say) => {
  const from = beats[0]?.heading.at.start ?? Infinity;
  for (const at of found.deepHeadings) say('deep-heading', at);
  for (const { level, at } of found.headings)
    if (level > 2 && at.start > from) say('deep-heading', at);
};

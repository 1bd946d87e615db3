import type { Law } from './law.ts';

/** A scenario has one title. */
export const secondTitle: Law = ({ titles, source }, say) => {
  const [first, ...others] = titles;
  for (const { at } of others) if (first) say('second-title', at, source.place(first.at).line);
};

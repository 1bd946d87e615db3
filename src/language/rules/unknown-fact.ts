import type { Law } from './law.ts';

/** A fact that is cited exists. */
export const unknownFact: Law = ({ found, citations, nearest }, say) => {
  const ids = new Set<string>(citations.facts.map(({ id }) => id));
  for (const { address, at } of found.links)
    if (address.kind === 'fact' && !ids.has(address.id))
      say('unknown-fact', at, address.id, nearest(address.id, ids));
};

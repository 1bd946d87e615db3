import type { Law } from './law.ts';

/** A link to a beat leads to one that exists. */
export const unknownBeat: Law = ({ found, beats, nearest }, say) => {
  const ids = new Set(beats.map(({ id }) => id).filter((id) => id !== ''));
  for (const { address, at } of found.links)
    if (address.kind === 'beat' && !ids.has(address.id))
      say('unknown-beat', at, address.id, nearest(address.id, ids));
};

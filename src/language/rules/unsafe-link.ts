import type { Law } from './law.ts';

/** A link leads to a beat, a fact, a principle or a safe page. */
export const unsafeLink: Law = ({ found }, say) => {
  for (const { address, at } of found.links)
    if (address.kind === 'unsafe') say('unsafe-link', at, address.address);
};

import { wordsIn } from '../matter.ts';
import type { Law } from './law.ts';

/** A principle that is cited, or practised, exists. */
export const unknownPrinciple: Law = ({ found, matter, citations, nearest }, say) => {
  const ids = new Set<string>(citations.principles.map(({ id }) => id));
  for (const { address, at } of found.links)
    if (address.kind === 'principle' && !ids.has(address.id))
      say('unknown-principle', at, address.id, nearest(address.id, ids));
  const practised = matter.keys.get('principles')?.value;
  for (const item of practised?.kind === 'list' ? practised.items : []) {
    const id = wordsIn(item);
    if (id !== null && !ids.has(id)) say('unknown-principle', item.at, id, nearest(id, ids));
  }
};

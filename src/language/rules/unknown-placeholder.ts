import { REQUIRED_PEOPLE } from '../keys.ts';
import type { Law } from './law.ts';

/** A word in braces is somebody among the people. */
export const unknownPlaceholder: Law = ({ found, matter, nearest }, say) => {
  if (matter.people === null) return;
  const known = new Set<string>([...REQUIRED_PEOPLE, ...matter.people.keys()]);
  for (const { name, at } of found.names)
    if (!known.has(name)) say('unknown-placeholder', at, name, nearest(name, known));
};

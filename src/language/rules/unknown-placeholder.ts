import { choicesOf } from '../choices.ts';
import { REQUIRED_PEOPLE } from '../keys.ts';
import type { Law } from './law.ts';

/** A word in braces is somebody among the people. */
export const unknownPlaceholder: Law = (draft, say) => {
  const { found, matter, nearest } = draft;
  if (matter.people === null) return;
  const known = new Set<string>([...REQUIRED_PEOPLE, ...matter.people.keys()]);
  const promised = choicesOf(draft).flatMap(({ promises, oversteps }) =>
    [...promises, ...oversteps].flatMap((line) => line.filter((run) => run.kind === 'name')),
  );
  for (const { name, at } of [...found.names, ...promised])
    if (!known.has(name)) say('unknown-placeholder', at, name, nearest(name, known));
};

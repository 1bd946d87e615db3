import type { Law } from './law.ts';

/** A beat's heading has a slug. */
export const unnamedBeat: Law = ({ beats }, say) => {
  for (const { id, heading } of beats) if (id === '') say('unnamed-beat', heading.at);
};

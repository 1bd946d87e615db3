import { choicesIn, redirectsIn } from '../choices.ts';
import type { Law } from './law.ts';

/** Every beat but the first is led to by a choice or a redirect of another. */
export const unlinkedBeat: Law = ({ beats }, say) => {
  const linked = new Set<string>();
  for (const beat of beats) {
    const targets = [
      ...choicesIn(beat).map(({ link }) => link?.to),
      ...redirectsIn(beat).map(({ to }) => to),
    ];
    for (const to of targets) if (to && to !== beat.id) linked.add(to);
  }
  const met = new Set<string>();
  beats.forEach(({ id, heading }, index) => {
    const fault = index > 0 && id !== '' && !met.has(id) && !linked.has(id);
    if (fault) say('unlinked-beat', heading.at, id);
    met.add(id);
  });
};

import { people } from '../cast.ts';
import { said } from '../put-in.ts';
import type { Law } from './law.ts';

/** Whoever speaks is among the people. */
export const unknownSpeaker: Law = ({ beats, matter, nearest }, say) => {
  if (matter.people === null) return;
  const cast = people(matter.people);
  for (const { parts } of beats)
    for (const part of parts) {
      if (part.kind !== 'speech' || !part.speaker) continue;
      const name = said(part.speaker.name, matter.people).replace(/ ?:$/, '');
      if (cast.who(name) === null)
        say('unknown-speaker', part.speaker.at, name, nearest(name, cast.called));
    }
};

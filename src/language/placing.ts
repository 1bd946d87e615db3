import type { Place } from './diagnostic.ts';
import type { Draft, DraftBeat, DraftPart } from './draft.ts';
import type { BeatPlaces, Places } from './places.ts';
import type { MarkId } from './scenario.ts';
import { isShown } from './shown.ts';
import type { Source } from './source.ts';
import { wayOnOf } from './way-on.ts';

/** Where the things of a sound draft stand, in lists parallel to the scenario's own. */
export const placesOf = ({ source, titles, matter, beats }: Draft): Places => {
  const marks = Object.create(null) as Record<MarkId, Place>;
  const track = matter.keys.get('track')?.value;
  for (const { key, at } of track?.kind === 'map' ? track.entries : [])
    marks[key as MarkId] = source.place(at);
  return {
    title: source.place(titles[0]?.at ?? { start: 0, end: 1 }),
    marks,
    beats: beats.map((beat) => placesIn(beat, source)),
  };
};

const placesIn = (beat: DraftBeat, source: Source): BeatPlaces => {
  const { arrival, onward } = wayOnOf(beat);
  const choices = beat.parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []));
  return {
    heading: source.place(beat.heading.at),
    lastLine: source.place({ start: beat.end, end: beat.end }).line,
    arrival: arrival.map(({ at }) => source.place(at)),
    shown: shownPlaces(beat.parts, source),
    onward: onward.map(({ at }) => source.place(at)),
    choices: choices.map(({ at }) => source.place(at)),
  };
};

const shownPlaces = (parts: readonly DraftPart[], source: Source): Place[][] => {
  const places: Place[][] = [];
  let set: Place[] | null = null;
  for (const part of parts) {
    const conditioned = part.kind === 'speech' && part.condition !== null;
    if (!conditioned) set = null;
    if (!isShown(part)) continue;
    const place = source.place(part.at);
    if (!conditioned) places.push([place]);
    else if (set) set.push(place);
    else places.push((set = [place]));
  }
  return places;
};

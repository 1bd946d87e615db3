import type { Diagnostic } from '../../language/index.ts';
import { playTo } from '../explore.ts';
import { WORDING } from '../messages.ts';
import type { Survey } from '../survey.ts';

/**
 * Some play reaches a place from which neither an ending nor a stuck beat can be reached. Once a
 * scenario, at the beat to which the last choice of the shortest such play led.
 */
export function endless(survey: Survey): Diagnostic[] {
  const { scenario, places, exploration, reach } = survey;
  const state = reach.stops.indexOf(0);
  if (state < 0) return [];
  const play = playTo(exploration, state);
  const beat = arrivedAt(survey, play);
  const place = places.beats[beat]?.heading;
  const title = scenario.beats[beat]?.title ?? '';
  return place
    ? [{ code: 'endless', severity: 'error', ...place, ...WORDING.endless(title, play), play }]
    : [];
}

/** The beat to which the last choice of a play led; the first beat where nothing was chosen. */
function arrivedAt({ system, exploration }: Survey, play: readonly number[]): number {
  const { first, to, words } = exploration;
  const names = new Uint16Array(system.most);
  let state = 0;
  let beat = 0;
  for (const number of play) {
    system.offered(words, state * system.width, names);
    beat = system.compiled.options[names[number - 1] as number]?.to ?? 0;
    state = to[(first[state] as number) + number - 1] as number;
  }
  return beat;
}

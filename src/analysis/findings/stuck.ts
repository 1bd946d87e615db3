import type { Diagnostic } from '../../language/index.ts';
import { playTo } from '../explore.ts';
import { WORDING } from '../messages.ts';
import type { Survey } from '../survey.ts';

/** Some play reaches a beat and is offered nothing. Once a beat, with a shortest such play. */
export function stuck({ scenario, places, exploration, stuck, standing }: Survey): Diagnostic[] {
  const first = new Map<number, number>();
  for (let state = 0; state < stuck.length; state += 1) {
    const { beat } = standing(state);
    if (stuck[state] === 1 && !first.has(beat)) first.set(beat, state);
  }
  return [...first].flatMap(([beat, state]) => {
    const place = places.beats[beat]?.heading;
    const play = playTo(exploration, state);
    const title = scenario.beats[beat]?.title ?? '';
    return place
      ? [{ code: 'stuck', severity: 'error', ...place, ...WORDING.stuck(title, play), play }]
      : [];
  });
}

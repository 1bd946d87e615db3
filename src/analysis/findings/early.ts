import { isHarmful, type Diagnostic } from '../../language/index.ts';
import { WORDING } from '../messages.ts';
import type { Survey } from '../survey.ts';

/** An early mistake is mended when an ending worth this much is still ahead. */
const MENDED = 3;

/** A first line is good when an ending worth this much is still ahead. */
const GOOD = 5;

/** Before how many choices a choice counts as early. */
const EARLY = 2;

/** Names of what is offered in a state, and the best ending still ahead of each. */
function prospects({ system, exploration, reach }: Survey, state: number): [number, number][] {
  const { first, to, words } = exploration;
  const names = new Uint16Array(system.most);
  const count = system.offered(words, state * system.width, names);
  return Array.from(names.subarray(0, count), (name, at) => [
    name,
    reach.best[to[(first[state] as number) + at] as number] ?? -1,
  ]);
}

/** An early choice with a harmful move after which nothing worth 3 or more can be reached. */
export function noRepair(survey: Survey): Diagnostic[] {
  const { places, system, exploration } = survey;
  const early = exploration.depths[EARLY + 1] ?? exploration.states;
  const best = new Map<number, number>();
  for (let state = 0; state < early; state += 1) {
    for (const [name, worth] of prospects(survey, state)) {
      best.set(name, Math.max(worth, best.get(name) ?? -1));
    }
  }
  return [...best].flatMap(([name, worth]): Diagnostic[] => {
    const option = system.compiled.options[name];
    if (!option || worth >= MENDED || !option.choice.moves.some(isHarmful)) return [];
    const at = system.compiled.stops[option.beat]?.options.indexOf(option) ?? -1;
    const place = places.beats[option.beat]?.choices[at];
    return place
      ? [{ code: 'no-repair', severity: 'warning', ...place, ...WORDING['no-repair']() }]
      : [];
  });
}

/** Only one of the choices first offered can still lead to a good ending. */
export function oneGoodPath(survey: Survey): Diagnostic[] {
  const first = prospects(survey, 0);
  const good = first.filter(([, worth]) => worth >= GOOD);
  if (first.length < 2 || good.length !== 1) return [];
  const top = { line: 1, column: 1, length: 1 };
  return [{ code: 'one-good-path', severity: 'warning', ...top, ...WORDING['one-good-path']() }];
}

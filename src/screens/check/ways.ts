import { worthOf, type Policy } from '../../analysis/index.ts';
import type { Scenario } from '../../language/index.ts';
import type { ToldPlay, WasProved } from './inspection.ts';
import type { Stop } from './map.ts';
import { choicesWords, endingWords, playsWords } from './words.ts';

/** A way of playing, and a sentence on where it comes to. */
export interface Way {
  readonly who: string;
  readonly sentence: string;
  readonly worth: number;
}

const WHO: Readonly<Record<Policy, string>> = {
  first: 'always takes the first',
  last: 'always takes the last',
  longest: 'always takes the longest',
  shortest: 'always takes the shortest',
};

/** How plays end: by chance, for those who do not think, and at best. */
export function waysOf(
  scenario: Scenario,
  proved: WasProved,
  stops: readonly Stop[],
): readonly Way[] {
  const { worth } = proved.figures;
  return [
    { who: 'chooses by chance', sentence: byChance(proved, stops), worth: worth.random },
    ...proved.policies.map(({ policy, told }) => ({
      who: WHO[policy],
      sentence: whereTo(scenario, told),
      worth: worth[policy],
    })),
    { who: 'knows the best way', sentence: atBest(scenario, proved), worth: worth.best },
  ];
}

function byChance({ figures }: WasProved, stops: readonly Stop[]): string {
  const [often] = stops
    .filter(({ beat, share }) => beat.ending && share !== null && share > 0)
    .toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0));
  if (!often?.beat.ending) return 'No ending that is known.';
  const plays = playsWords(often.share, figures.complete);
  return `Most often to “${often.title}”, ${plays}: ${endingWords(often.beat.ending)}.`;
}

function whereTo({ beats }: Scenario, { at, lines, refused }: ToldPlay): string {
  const beat = beats.find(({ id }) => id === at);
  if (beat?.ending)
    return `“${beat.title}”, after ${choicesWords(lines.length)}: ${endingWords(beat.ending)}.`;
  if (refused.length > 0) return `“${beat?.title ?? ''}”, and gets stuck there.`;
  return `No end: still talking at “${beat?.title ?? ''}” after ${choicesWords(lines.length)}.`;
}

/** An ending that is worth most, and of these the one that is reached soonest. */
function atBest(scenario: Scenario, { figures, endings }: WasProved): string {
  const [best] = endings
    .map((told, at) => ({ told, ending: figures.endings[at] }))
    .flatMap(({ told, ending }) => (ending ? [{ told, ending }] : []))
    .toSorted(
      (one, other) =>
        worthOf(other.ending) - worthOf(one.ending) ||
        one.told.lines.length - other.told.lines.length,
    );
  return best ? whereTo(scenario, best.told) : 'No ending that is known.';
}

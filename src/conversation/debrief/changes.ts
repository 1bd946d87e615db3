import type { Gauge, Scenario } from '../../language/index.ts';
import { GAUGE_WORDS, MOOD_NAMES } from '../words.ts';
import type { Movement } from './movement.ts';

const TOLD: readonly Gauge[] = ['heard', 'trust', 'threat', 'clarity'];

/** What a movement changed, each as a short sentence: the mood first, then the four gauges. */
export function changesInWords(
  { people }: Scenario,
  { from, to, by }: Movement,
): readonly string[] {
  const name = people.find(({ id }) => id === 'parent')?.name ?? 'The parent';
  const mood =
    from.mood === to.mood
      ? []
      : [`${name} had been ${MOOD_NAMES[from.mood]}, and was now ${MOOD_NAMES[to.mood]}.`];
  const levels = TOLD.filter((gauge) => by[gauge] !== 0).map((gauge) => {
    const { label, levels: words } = GAUGE_WORDS[gauge];
    return `${label}: from “${words[from[gauge]]}” to “${words[to[gauge]]}”.`;
  });
  return [...mood, ...levels];
}

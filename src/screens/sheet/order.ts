import type { Beat, BeatId, Scenario } from '../../language/index.ts';

/** A beat as it stands on paper, with the number by which the others point to it. */
export interface Numbered {
  readonly number: number;
  readonly beat: Beat;
}

/** The beats in the order in which a reader meets them: those a line away before those two away;
 * what nothing leads to stands last. */
export function readingOrder({ beats }: Scenario): readonly Numbered[] {
  const by = new Map(beats.map((beat) => [beat.id, beat]));
  const met = new Set<BeatId>(beats.slice(0, 1).map(({ id }) => id));
  // A set is walked on while it grows.
  for (const id of met) waysOn(by.get(id)).forEach((to) => met.add(to));
  beats.forEach(({ id }) => met.add(id));
  return [...met].flatMap((id) => by.get(id) ?? []).map((beat, at) => ({ number: at + 1, beat }));
}

const waysOn = (beat: Beat | undefined): readonly BeatId[] =>
  beat ? [...beat.arrival, ...beat.choices, ...beat.onward].map(({ to }) => to) : [];

/** Where each beat stands on paper. */
export const numbersOf = (order: readonly Numbered[]): ReadonlyMap<BeatId, number> =>
  new Map(order.map(({ beat, number }) => [beat.id, number]));

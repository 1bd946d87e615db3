import { MOODS, type Gauge, type Mood, type ParentKind } from '../../language/index.ts';
import type { ParentState } from './parent.ts';

/** Whether a mood is one of the two in which this parent no longer takes part. */
export const isOver = (kind: ParentKind, mood: Mood): boolean =>
  (MOODS[kind].slice(-2) as readonly Mood[]).includes(mood);

/** By how much each gauge changed. */
export const between = (from: ParentState, to: ParentState): Readonly<Record<Gauge, number>> => ({
  heard: to.heard - from.heard,
  trust: to.trust - from.trust,
  threat: to.threat - from.threat,
  clarity: to.clarity - from.clarity,
  hold: to.hold - from.hold,
  pole: to.pole - from.pole,
});

/**
 * Which way a parent moved: above 0 they opened, below it they closed. The last two moods of each
 * chart are those in which talk is over; they count as below the first.
 */
export function openedBy(kind: ParentKind, from: ParentState, to: ParentState): number {
  const rank = ({ mood }: ParentState) =>
    isOver(kind, mood) ? -1 : (MOODS[kind] as readonly Mood[]).indexOf(mood);
  const by = between(from, to);
  const gauges = by.heard + by.trust - by.threat + by.clarity - by.hold;
  return 2 * gauges + Math.sign(rank(to) - rank(from)) * (isOver(kind, to.mood) ? 6 : 3);
}

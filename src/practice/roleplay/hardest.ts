import type { Moment } from './timeline.ts';

/** Two minutes of a talk, in milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const LENGTH = 120_000;

/**
 * The two minutes in which the parent closed most often; the earliest of them, and the first two
 * where they never closed. They begin a little before the first thing that closed them.
 */
export function hardestTwoMinutes(moments: readonly Moment[], talked: number): Stretch {
  const closed = moments.filter(({ direction }) => direction === 'closed').map(({ at }) => at);
  const within = (from: number) => closed.filter((at) => at >= from && at < from + LENGTH).length;
  const start = closed.reduce(
    (best, at) => (within(at) > within(best) ? at : best),
    closed[0] ?? 0,
  );
  const from = Math.max(0, Math.min(start - 15_000, talked - LENGTH));
  return { from, to: Math.min(Math.max(talked, from), from + LENGTH) };
}

import type { Move } from '../../language/index.ts';
import { feltAlong, type Direction, type Feeling } from './feeling.ts';
import { feltWords, type Felt } from './felt/felt.ts';
import type { Tap } from './session.ts';

/** One thing that was heard, and what it did to the parent. */
export interface Moment extends Tap {
  /** Its place among the taps, from 0. */
  readonly which: number;
  readonly direction: Direction;
  readonly felt: Felt;
}

/** Everything that was tapped, in order, with the parent's line after each. */
export function timeline(taps: readonly Tap[], feeling: Feeling, child: string): readonly Moment[] {
  const along = feltAlong(feeling).slice(1);
  return taps.flatMap((tap, which) => {
    const after = along[which];
    if (!after) return [];
    return [{ ...tap, which, direction: after.direction, felt: feltWords(after, child) }];
  });
}

/** What was heard between two minutes of the talk, each move once, in order. */
export const heardBetween = (taps: readonly Tap[], from: number, to: number): readonly Move[] => [
  ...new Set(
    taps.filter(({ at }) => at >= from * 60_000 && at < to * 60_000).map(({ move }) => move),
  ),
];

/** `3:07`: minutes and seconds. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

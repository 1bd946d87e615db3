import type { Mood, ParentKind } from '../../../language/index.ts';
import type { MOODS } from '../../../language/index.ts';
import type { Direction } from '../feeling.ts';

/** A mood as the one who plays it would put it. */
export interface MoodWords {
  /** In a word or three. */
  readonly name: string;
  /** How it feels, by which way the last move went; `same` also says how one begins. */
  readonly feels: Readonly<Record<Direction, readonly [string, ...string[]]>>;
  /** What one would do next. */
  readonly next: Readonly<Record<Direction, string>>;
}

/**
 * A parent's moods from inside. {child} is the child. Nothing here may say what a scenario does
 * not: no room, no paper, no day, nobody's sex, and never a number.
 */
export type FeltWords<Kind extends ParentKind> = Readonly<
  Record<(typeof MOODS)[Kind][number], MoodWords>
>;

/** Any parent's moods from inside. */
export type AnyFeltWords = Readonly<Partial<Record<Mood, MoodWords>>>;

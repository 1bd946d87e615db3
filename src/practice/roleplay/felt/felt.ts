import type { ParentKind } from '../../../language/index.ts';
import type { Feeling } from '../feeling.ts';
import { DEFENSIVE } from './defensive.ts';
import { DEMANDS_DIAGNOSIS } from './demands-diagnosis.ts';
import { DENIES_NEED } from './denies-need.ts';
import type { AnyFeltWords } from './voice.ts';

/** What the parent's player is told: never a number, and never what the other should have done. */
export interface Felt {
  readonly name: string;
  readonly feels: string;
  readonly next: string;
}

/** Every parent from inside. */
export const FELT_WORDS: Readonly<Record<ParentKind, AnyFeltWords>> = {
  'demands-diagnosis': DEMANDS_DIAGNOSIS,
  'denies-need': DENIES_NEED,
  defensive: DEFENSIVE,
};

/** How the parent now feels, and what they would do next, in their own words. */
export function feltWords(feeling: Feeling, child: string): Felt {
  const { kind, parent, direction, moves } = feeling;
  const words = FELT_WORDS[kind][parent.mood];
  if (!words) throw new RangeError(`The ${kind} parent is never ${parent.mood}.`);
  const feels = words.feels[direction];
  const named = (line: string) => line.replaceAll('{child}', child);
  return {
    name: words.name,
    feels: named(feels[moves % feels.length] ?? feels[0]),
    next: named(words.next[direction]),
  };
}

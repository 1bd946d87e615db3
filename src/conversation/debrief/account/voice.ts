import type { ChildOutcome, HarmfulMove, Relationship } from '../../../language/index.ts';

/** What a line did for the parent when it got through. */
export const KINDNESSES = [
  'framed',
  'asked',
  'gave-back',
  'credited',
  'both',
  'owned',
  'straight',
  'recorded',
  'step',
  'child',
  'steady',
] as const;
export type Kindness = (typeof KINDNESSES)[number];

/**
 * How one kind of parent tells of a meeting. Every entry is a list of ways to say it, of which one
 * is chosen by what happened. {you} is the practitioner, {child} the child, {line} what was said,
 * {thought} a thought that the scenario gives, {thing} something promised. Nothing here may say
 * what the scenario does not: no room, no paper, no day, and nobody's sex.
 */
export interface Voice {
  /** Coming in, with the first thought; and without one. */
  readonly start: readonly string[];
  readonly startPlain: readonly string[];
  /** Before a remark: what was said, or that something was done. */
  readonly said: readonly string[];
  readonly did: readonly string[];
  readonly landed: Readonly<Record<Kindness, readonly string[]>>;
  /** `too-soon` is a good line at a bad moment. */
  readonly hurt: Readonly<Record<HarmfulMove | 'too-soon', readonly string[]>>;
  /** Giving in: calm now. */
  readonly soothed: readonly string[];
  /** The hurt was owned straight after. */
  readonly mended: readonly string[];
  readonly thinking: readonly string[];
  /** Nothing got through from first to last. */
  readonly unheard: readonly string[];
  /** Promises: believed, not believed, and such as cannot be put in the parent's own mouth. */
  readonly promised: readonly string[];
  readonly doubted: readonly string[];
  readonly promisedPlain: readonly string[];
  readonly overstepped: readonly string[];
  readonly nothing: readonly string[];
  /** What happens next: no idea, some, or clear. */
  readonly next: Readonly<Record<'lost' | 'some' | 'clear', readonly string[]>>;
  readonly child: Readonly<Record<ChildOutcome, readonly string[]>>;
  readonly safe: readonly string[];
  /** What they would tell a friend tonight. */
  readonly tonight: Readonly<Record<Relationship, readonly string[]>>;
  readonly last: readonly string[];
}

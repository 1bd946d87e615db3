import { assign, raise, setup } from 'xstate';
import type { BeatId, ChoiceId, Comparison, Gauge, MarkId, Mood, Move } from '../language/index.ts';
import {
  afterPassing,
  afterShowing,
  afterTaking,
  comesRound,
  wasPassed,
  type Remembered,
  type Taken,
} from './memory.ts';
import { compares } from './standing.ts';

/** A move made; the last of a choice says which choice it was. */
export interface MoveMade {
  readonly type: Move;
  readonly choice?: ChoiceId;
}

/** The parent has settled after the last move, so that the talk may go on. */
export interface Settled {
  readonly type: 'settled';
}

/** What the parent's chart needs in order to begin elsewhere than at its own start. */
export interface Beginning {
  readonly mood?: Mood;
  readonly gauges?: Readonly<Partial<Record<Gauge, number>>>;
}

interface Level {
  readonly gauge: Gauge;
  readonly is: Comparison;
  readonly level: number;
}

/**
 * The phrases of the talk: every guard and action that its statechart may name. Marked pure, so
 * that whoever takes only words or types from this room does not load XState.
 */
export const phrases = /* @__PURE__ */ setup({
  types: {
    context: {} as Remembered,
    events: {} as MoveMade | Settled,
    input: {} as Beginning | undefined,
  },
  guards: {
    'this choice is taken': ({ event }, { choice }: { choice: ChoiceId }) =>
      'choice' in event && event.choice === choice,
    'the gauge stands so': ({ context }, { gauge, is, level }: Level) =>
      compares(context[gauge], is, level),
    'the mark is set': ({ context }, { mark }: { mark: MarkId }) => context.marks.includes(mark),
    'the move was said': ({ context }, { move }: { move: Move }) => context.said.includes(move),
    'the beat was seen': ({ context }, { beat }: { beat: BeatId }) => context.seen.includes(beat),
    'it was passed before': ({ context }, { beat }: { beat: BeatId }) => wasPassed(context, beat),
    'it comes round again': ({ context }, { beat }: { beat: BeatId }) => comesRound(context, beat),
  },
  actions: {
    'let the parent settle': /* @__PURE__ */ raise({ type: 'settled' }),
    'remember what was taken': /* @__PURE__ */ assign(({ context }, taken: Taken) =>
      afterTaking(context, taken),
    ),
    'pass it silently': /* @__PURE__ */ assign(({ context }, { beat }: { beat: BeatId }) =>
      afterPassing(context, beat),
    ),
    'show its text': /* @__PURE__ */ assign(({ context }, { beat }: { beat: BeatId }) =>
      afterShowing(context, beat),
    ),
  },
});

/** The statechart's own shapes, so that a talk can be built from data and still be checked. */
export type WholeConfig = Parameters<typeof phrases.createMachine>[0];
export type RegionConfig = NonNullable<WholeConfig['states']>[string];
type Eventless = Exclude<NonNullable<RegionConfig['always']>, string | undefined>;
export type WayOn = Extract<Eventless, { readonly guard?: unknown }>;
export type TalkGuard = NonNullable<WayOn['guard']>;

import { assign } from 'xstate';
import type { Mood, Move } from '../../language/index.ts';
import { brought, changed } from './feelings.ts';
import type { Bounds, Change, Feelings, Starting } from './feelings.ts';

/** A move, as an event: all a parent ever notices of it is which one it is. */
export interface MoveMade {
  type: Move;
}

/** What every chart is made of, for XState's `setup`. */
export const types = {} as { context: Feelings; events: MoveMade; input: Starting };

interface Now {
  readonly context: Feelings;
}

/** What every chart may ask about its parent. */
export const guards = {
  'begins in': ({ context }: Now, { mood }: { mood: number }) => context.start === mood,
  'has been heard': ({ context }: Now) => context.heard >= 2,
  'has not been heard': ({ context }: Now) => context.heard < 2,
  'has been heard out': ({ context }: Now) => context.heard >= 3,
  'trusts a little': ({ context }: Now) => context.trust >= 2,
  'feels attacked': ({ context }: Now) => context.threat >= 3,
  'the stake is still unsaid': ({ context }: Now) => context.stake === 0,
  'was told something just now': ({ context }: Now) => context.last === 1,
  'a repair soon after a harm': ({ context }: Now) => context.last === 2,
  'one hurt too many': ({ context }: Now) => context.harms >= 2 || context.threat >= 4,
  'the third hurt': ({ context }: Now) => context.harms >= 2,
  'can take it in': ({ context }: Now) => context.heard >= 2 && context.last === 0,
  'could open up': ({ context }: Now) => context.heard >= 2 && context.threat <= 2,
  'stops listening': ({ context }: Now) =>
    context.heard < 2 || (context.heard === 2 && context.last === 1),
};

const becomes = (after: (now: Feelings) => Partial<Feelings>) =>
  assign<Feelings, MoveMade, Change, MoveMade, never>(({ context }, change) => ({
    ...changed(context, change),
    ...after(context),
  }));

/** Of a harm, the sting goes; where little of it is left to go, a little trust grows instead. */
const mended = ({ threat, trust }: Feelings): Partial<Feelings> => {
  if (threat >= 2) return { threat: Math.max(1, threat - 2) };
  return trust < 2 ? { trust: trust + 1 } : { threat: 0 };
};

/** What can happen to a parent, gauges and memory together. */
export const actions = {
  'has arrived': assign<Feelings, MoveMade, undefined, MoveMade, never>({ start: 0 }),
  'is asked or heard': becomes(() => ({ last: 0 })),
  'is understood at last': becomes(() => ({ last: 0, stake: 1 })),
  'is told': becomes(() => ({ last: 1 })),
  'is hurt': becomes(({ harms }) => ({ last: 2, harms: Math.min(2, harms + 1) })),
  'takes the apology': becomes((now) => ({
    ...mended(now),
    last: 0,
    harms: Math.max(0, now.harms - 1),
  })),
  'takes it': becomes(() => ({})),
  'settles within': assign<Feelings, MoveMade, Bounds, MoveMade, never>(({ context }, bounds) =>
    brought(context, bounds),
  ),
  'lets old hurts go': assign<Feelings, MoveMade, undefined, MoveMade, never>({ harms: 0 }),
  'must be heard afresh': assign<Feelings, MoveMade, undefined, MoveMade, never>({
    harms: 0,
    stake: 0,
  }),
};

/** A question or a reflection: what came before no longer hangs in the air. */
export const heard = (change: Change) => ({ type: 'is asked or heard' as const, params: change });

/** The first time that what is at stake is said back. */
export const understood = (change: Change) => ({
  type: 'is understood at last' as const,
  params: change,
});

/** The school speaks: a second time running costs. */
export const told = (change: Change) => ({ type: 'is told' as const, params: change });

/** A harm, and it is counted. */
export const hurt = (change: Change) => ({ type: 'is hurt' as const, params: change });

/** A repair soon after a harm: most of it comes right, and the trust does not come back yet. */
export const repaired = { type: 'takes the apology' as const, params: {} as Change };

/** Something that neither asks nor tells: what came before still hangs in the air. */
export const takes = (change: Change) => ({ type: 'takes it' as const, params: change });

/** Going over to other moods, the gauges come to lie where they can be there. */
export const within = (bounds: Bounds) => ({ type: 'settles within' as const, params: bounds });

/** Opening up: the gauges come to lie where they can be in an open parent; old hurts are let go. */
export const opensUp = (bounds: Bounds) => [within(bounds), { type: 'lets old hurts go' as const }];

/** The talking ends for now: after this, what is at stake must be said all over again. */
export const isLost = (left: Bounds) => [within(left), { type: 'must be heard afresh' as const }];

/** The transient state in which a parent comes in: it leads to the mood they begin in. */
export const arrival = (moods: readonly Mood[]) => ({
  always: moods.map((mood, index) => ({
    guard: { type: 'begins in' as const, params: { mood: index + 1 } },
    target: `#${mood}`,
    actions: { type: 'has arrived' as const },
  })),
});

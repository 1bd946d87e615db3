import { assign } from 'xstate';
import type { Mood, Move } from '../../language/index.ts';
import { changed } from './feelings.ts';
import type { Change, Feelings } from './feelings.ts';

/** A move, as an event: all a parent ever notices of it is which one it is. */
export interface MoveMade {
  type: Move;
}

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
};

const becomes = (after: (now: Feelings, change: Change) => Partial<Feelings>) =>
  assign<Feelings, MoveMade, Change, MoveMade, never>(({ context }, change) => ({
    ...changed(context, change),
    ...after(context, change),
  }));

/** What can happen to a parent, gauges and memory together. */
export const actions = {
  'has arrived': assign<Feelings, MoveMade, undefined, MoveMade, never>({ start: 0 }),
  'is asked or heard': becomes(() => ({ last: 0 })),
  'is understood at last': becomes(() => ({ last: 0, stake: 1 })),
  'is told': becomes(() => ({ last: 1 })),
  'is hurt': becomes(({ harms }) => ({ last: 2, harms: Math.min(2, harms + 1) })),
  'has had enough': becomes(() => ({ last: 2, harms: 0, stake: 0 })),
  'takes the apology': becomes(({ harms, threat, trust }) => ({
    last: 0,
    harms: Math.max(0, harms - 1),
    ...(threat > 0 ? { threat: Math.max(0, threat - 2) } : { trust: Math.min(4, trust + 1) }),
  })),
  'takes it': becomes(() => ({})),
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

/** The harm that was one too many: counting begins again, and so does being understood. */
export const enough = (change: Change) => ({ type: 'has had enough' as const, params: change });

/** A repair: the sting goes (where there was none, trust grows); what trust was lost stays lost. */
export const repaired = { type: 'takes the apology' as const, params: {} as Change };

/** Something that neither asks nor tells: what came before still hangs in the air. */
export const takes = (change: Change) => ({ type: 'takes it' as const, params: change });

/** The transient state in which a parent comes in: it leads to the mood they begin in. */
export const arrival = (moods: readonly Mood[]) => ({
  always: moods.map((mood, index) => ({
    guard: { type: 'begins in' as const, params: { mood: index + 1 } },
    target: `#${mood}`,
    actions: { type: 'has arrived' as const },
  })),
});

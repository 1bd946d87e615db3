import { HARMFUL_MOVES } from '../../language/index.ts';
import type { HarmfulMove, Mood } from '../../language/index.ts';
import { towards } from './feelings.ts';
import type { Bounds, Change } from './feelings.ts';
import { hurt, isLost, within } from './words.ts';

/** Where the talking ends for now, and what is left of the parent there. */
export interface OffRamp {
  readonly mood: Mood;
  readonly left: Bounds;
}

/** What a harmful move does to one parent. */
export interface Harm {
  readonly costs: Change;
  /** It looks calm: so only the third time does it end the talking. */
  readonly soothes?: true;
  /** Where a parent who had opened up goes back to. */
  readonly backTo: Mood;
  readonly endsIn: OffRamp;
}

/** What every soothing harm does: calm now, and the hold tighter, the picture dimmer. */
export const SOOTHES = {
  soothes: true,
  costs: { threat: towards(1), hold: +1, clarity: -1 },
} as const;

export type Harms = Readonly<Record<HarmfulMove, Harm>>;

interface Going {
  /** Where a harm sends the parent: nowhere else, unless this says so. */
  readonly to?: (harm: Harm) => Mood;
  /** What they keep of what was won. */
  readonly keeping?: Bounds;
}

/** What soothes leaves a parent looking calm, whatever else it takes away. */
const CALM: Bounds = { threat: [1, 4] };

const ending = ({ costs, endsIn }: Harm) => ({
  target: `#${endsIn.mood}`,
  actions: [hurt(costs), ...isLost(endsIn.left)],
});

/** The third harm, or a harm to a parent who already feels attacked, ends the talking. */
const tooMany = (harm: Harm) => ({
  guard: harm.soothes ? ('the third hurt' as const) : ('one hurt too many' as const),
  ...ending(harm),
});

const taken = (harm: Harm, { to, keeping }: Going) => [
  tooMany(harm),
  {
    ...(to === undefined ? {} : { target: `#${to(harm)}` }),
    actions: [hurt(harm.costs), within(harm.soothes ? { ...keeping, ...CALM } : (keeping ?? {}))],
  },
];

/** What a parent makes of every harmful move, in the moods that this is written into. */
export const hurtBy = (
  harms: Harms,
  going: Going = {},
  moves: readonly HarmfulMove[] = HARMFUL_MOVES,
) =>
  Object.fromEntries(moves.map((move) => [move, taken(harms[move], going)])) as Partial<
    Record<HarmfulMove, ReturnType<typeof taken>>
  >;

/** What a parent who has opened up makes of every harmful move: they close, and keep this much. */
export const closedBy = (harms: Harms, keeping: Bounds) =>
  hurtBy(harms, { to: ({ backTo }) => backTo, keeping });

/** Where the talking has ended already, every harm ends it again. */
export const lostAgain = (harms: Harms) =>
  Object.fromEntries(HARMFUL_MOVES.map((move) => [move, ending(harms[move])])) as Record<
    HarmfulMove,
    ReturnType<typeof ending>
  >;

import { plain } from '../language/index.ts';
import { BEYOND, type Exploration } from './explore.ts';
import type { Option } from './walk/compiled.ts';

/** People who do not think: each always takes the same kind of choice. */
export const POLICIES = ['first', 'last', 'longest', 'shortest'] as const;
export type Policy = (typeof POLICIES)[number];

/** How many choices such a person is followed for. */
const PATIENCE = 200;

/** How many characters a choice's words have, as code points with the names put in. */
export const lengthOf = ({ choice }: Option): number => [...plain(choice.says)].length;

type Pick = (lengths: readonly number[]) => number;

const PICKS: Readonly<Record<Policy, Pick>> = {
  first: () => 0,
  last: (lengths) => lengths.length - 1,
  longest: (lengths) => lengths.indexOf(Math.max(...lengths)),
  shortest: (lengths) => lengths.indexOf(Math.min(...lengths)),
};

/** How a person who does not think plays, and the state they come to, or `BEYOND`. */
export interface PolicyPlay {
  /** The numbers chosen. */
  readonly play: readonly number[];
  readonly state: number;
}

/**
 * Follows a policy from the start: until the play ends or gets stuck, for 200 choices, or until it
 * leaves what was explored. `worth` is -1 where a state is no ending.
 */
export function playOfPolicy(
  policy: Policy,
  exploration: Exploration,
  options: readonly Option[],
  worth: Int8Array,
): PolicyPlay {
  const { first, to, words, system } = exploration;
  const names = new Uint16Array(system.most);
  const play: number[] = [];
  let state = 0;
  while (state !== BEYOND && play.length < PATIENCE && worth[state] === -1) {
    const count = system.offered(words, state * system.width, names);
    if (count === 0) break;
    const offered = Array.from(names.subarray(0, count), (name) => options[name] as Option);
    const pick = PICKS[policy](offered.map(lengthOf));
    play.push(pick + 1);
    state = to[(first[state] as number) + pick] as number;
  }
  return { play, state };
}

/** The worth of the ending to which a policy comes: 0 where it comes to none. */
export function worthOfPolicy(
  policy: Policy,
  exploration: Exploration,
  options: readonly Option[],
  worth: Int8Array,
): number {
  const { state } = playOfPolicy(policy, exploration, options, worth);
  return Math.max(0, worth[state] ?? 0);
}

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

/**
 * The worth of the ending to which a policy comes: 0 where it gets stuck, has not ended after 200
 * choices, or leaves what was explored. `worth` is -1 where a state is no ending.
 */
export function worthOfPolicy(
  policy: Policy,
  exploration: Exploration,
  options: readonly Option[],
  worth: Int8Array,
): number {
  const { first, to, words, system } = exploration;
  const names = new Uint16Array(system.most);
  let state = 0;
  for (let taken = 0; taken < PATIENCE && worth[state] === -1; taken += 1) {
    const count = system.offered(words, state * system.width, names);
    if (count === 0) return 0;
    const offered = Array.from(names.subarray(0, count), (name) => options[name] as Option);
    const pick = PICKS[policy](offered.map(lengthOf));
    const next = to[(first[state] as number) + pick] as number;
    if (next === BEYOND) return 0;
    state = next;
  }
  return Math.max(0, worth[state] as number);
}

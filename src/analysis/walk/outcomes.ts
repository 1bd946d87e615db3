import type { Beat, Scenario } from '../../language/index.ts';
import { raise, type Bits } from './ahead.ts';
import type { Option } from './compiled.ts';
import { askedOnTheWay, onTheWay, seenFlag, type Flags } from './flags.ts';

/** What no state's first word is. */
export const NOT_YET = 0xffffffff;

/** More flags than this make more cases than are worth remembering. */
const FEW = 3;

/**
 * What a choice comes to, by all that it can depend on: the parent before it, and the few flags
 * that something asks for until it comes to rest. So a step that was walked once is one look.
 */
export interface Outcomes {
  /** The flags that tell cases apart. */
  readonly asked: readonly number[];
  /** Every flag that the step raises, whatever the case. */
  readonly raises: Bits;
  /** The first word of the state that each case comes to, or `NOT_YET`. */
  known: Uint32Array;
}

/** What each choice of a scenario comes to, or null where it depends on too much to be remembered. */
export function outcomesOf(
  { beats }: Scenario,
  options: readonly Option[],
  flags: Flags,
): (Outcomes | null)[] {
  const byId = new Map(beats.map((beat) => [beat.id as string, beat]));
  const find = (id: string) => byId.get(id) as Beat;
  return options.map(({ choice, raises: own }) => {
    const passed = onTheWay(find(choice.to), find);
    const asked = askedOnTheWay(passed).map(flags.of);
    const seen = passed.map(({ id }) => flags.of(seenFlag(id))).filter((flag) => flag >= 0);
    if (asked.length > FEW || (seen.length > 0 && passed.length > 1)) return null;
    const raises = own.slice();
    for (const flag of seen) raise(raises, flag);
    return { asked, raises, known: new Uint32Array(0) };
  });
}

/** Whether a flag is raised in the state whose flags begin at `flags`. */
export const isRaised = (words: Uint32Array, flags: number, flag: number): boolean =>
  ((words[flags + (flag >> 5)] as number) & (1 << (flag & 31))) !== 0;

/** The number of the case in which this parent, and the state whose flags begin there, are. */
export function caseOf(asked: readonly number[], parent: number, words: Uint32Array, at: number) {
  let number = parent;
  for (let flag = 0; flag < asked.length; flag += 1) {
    number = (number << 1) | (isRaised(words, at, asked[flag] as number) ? 1 : 0);
  }
  return number;
}

/** Remembers what a case comes to. */
export function remember(outcomes: Outcomes, number: number, word: number): void {
  if (number >= outcomes.known.length) {
    const longer = new Uint32Array(Math.max(1024, (number + 1) * 2)).fill(NOT_YET);
    longer.set(outcomes.known);
    outcomes.known = longer;
  }
  outcomes.known[number] = word;
}

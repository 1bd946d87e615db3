import { isNewer } from '../newer.ts';
import type { Item, Kind } from './kinds.ts';

/**
 * How a thing in a file stands to what is kept: not here yet, here already, newer than what is
 * here, or else older: then what is here is never overwritten unasked.
 */
export type Standing = 'new' | 'same' | 'newer' | 'older';

/** A thing in a file, and how it stands to what is kept. */
export interface Compared {
  readonly item: Item;
  readonly standing: Standing;
}

/** What of a file is to be put back. */
export interface Wanted {
  readonly kinds: readonly Kind[];
  /** Whether older things may take the place of newer ones. */
  readonly older: boolean;
}

/** Everything in a file beside what is kept under the same key. */
export function compare(file: readonly Item[], here: readonly Item[]): readonly Compared[] {
  const kept = new Map(here.map((item) => [item.key, item]));
  return file.map((item) => ({ item, standing: standingOf(item, kept.get(item.key)) }));
}

/** What is really to be written of it: nothing twice, and nothing older unasked. */
export const wantedOf = (compared: readonly Compared[], wanted: Wanted): readonly Item[] =>
  compared
    .filter(({ item }) => wanted.kinds.includes(item.kind))
    .filter(({ standing }) => standing !== 'same' && (standing !== 'older' || wanted.older))
    .map(({ item }) => item);

function standingOf(item: Item, here: Item | undefined): Standing {
  if (!here) return 'new';
  if (isAlike(item, here)) return 'same';
  const [theirs, ours] = [item.changed, here.changed];
  return theirs !== null && ours !== null && isNewer(theirs, ours) ? 'newer' : 'older';
}

/** What is sealed can be told only by when it was changed. */
function isAlike(one: Item, other: Item): boolean {
  if (one.kind === 'locked' || other.kind === 'locked') return one.changed === other.changed;
  return inOrder(one.kept) === inOrder(other.kept);
}

/** As text in which the order of names makes no difference. */
const inOrder = (kept: unknown): string =>
  JSON.stringify(kept, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
      : value,
  );

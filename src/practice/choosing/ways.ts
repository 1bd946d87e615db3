import { PARENTS, type ParentKind, type PrincipleId } from '../../language/index.ts';
import { isWanted, looksFor, type Findable, type Wanted } from './find.ts';
import { phaseOf, PHASES, type Phase } from './phase.ts';

const MINUTES = [10, 12, 15, 20, 30];

/** By what one can look: only what some have, and for time what not all have. */
export interface WaysToFind {
  readonly parent: readonly ParentKind[];
  readonly phase: readonly Phase[];
  readonly theme: readonly string[];
  readonly minutes: readonly number[];
  readonly principle: readonly { readonly id: PrincipleId; readonly title: string }[];
}

/** The ways in which these can be told apart. */
export function waysToFind(all: readonly Findable[]): WaysToFind {
  const some = (holds: (one: Findable) => boolean): boolean => all.some(holds);
  const principles = new Map(all.flatMap((one) => one.principles.map((each) => [each.id, each])));
  return {
    parent: PARENTS.filter((kind) => some(({ parent }) => parent === kind)),
    phase: PHASES.filter((phase) => some(({ setting }) => phaseOf(setting) === phase)),
    theme: [...new Set(all.flatMap(({ themes }) => themes))].toSorted(),
    minutes: MINUTES.filter(
      (most) => some(({ minutes }) => minutes <= most) && some(({ minutes }) => minutes > most),
    ),
    principle: [...principles.values()].toSorted((one, other) =>
      one.title < other.title ? -1 : 1,
    ),
  };
}

/** The ids of those that are wanted; null where nothing in particular is looked for. */
export const foundAmong = (
  all: readonly (Findable & { readonly id: string })[],
  wanted: Wanted,
): ReadonlySet<string> | null =>
  looksFor(wanted) ? new Set(all.filter((one) => isWanted(one, wanted)).map(({ id }) => id)) : null;

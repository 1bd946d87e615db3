import type {
  Ending,
  Move,
  ParentKind,
  PrincipleId,
  Scenario,
  ScenarioId,
} from '../../language/index.ts';
import type { Attempt } from '../attempt.ts';

/** A conversation held to its end, as far as choosing the next one needs it. */
export interface Held {
  readonly scenario: ScenarioId;
  readonly parent: ParentKind;
  /** When it ended. */
  readonly on: string;
  readonly ending: Ending;
  /** Every move made in it. */
  readonly moves: readonly Move[];
}

/** A scenario that may be suggested. */
export interface Choosable {
  readonly id: ScenarioId;
  readonly title: string;
  readonly parent: ParentKind;
  readonly minutes: number;
  readonly principles: readonly { readonly id: PrincipleId; readonly title: string }[];
}

/** What a person has practised, the newest first, and what there is. */
export interface Practice {
  readonly held: readonly Held[];
  readonly choosable: readonly Choosable[];
  readonly now: string;
}

/** What to rehearse next, and why. */
export interface Suggestion {
  readonly scenario: ScenarioId;
  readonly why: string;
}

/** One reason for a suggestion: it fires, or is silent. */
export type Rule = (practice: Practice) => Suggestion | null;

/** The moves of an attempt, in the order in which they were made; of lines the text still has. */
export function movesMade({ choices }: Attempt, { beats }: Scenario): readonly Move[] {
  const by = new Map(beats.flatMap((beat) => beat.choices.map(({ id, moves }) => [id, moves])));
  return choices.flatMap((id) => by.get(id) ?? []);
}

/** The last few conversations held. */
export const lately = ({ held }: Practice, few = 3): readonly Held[] => held.slice(0, few);

/** Of the scenarios that practise a principle one not held before, else the one held longest ago;
 * never the one held last. */
export function practising(id: string, practice: Practice): Choosable | null {
  return rested(
    practice.choosable.filter(({ principles }) => principles.some((one) => one.id === id)),
    practice,
  );
}

/** Of these scenarios one not held before, else the one held longest ago; never the last. */
export function rested(choosable: readonly Choosable[], { held }: Practice): Choosable | null {
  const since = ({ id }: Choosable) => held.findIndex(({ scenario }) => scenario === id);
  const others = choosable.filter((one) => since(one) !== 0);
  return (
    others.find((one) => since(one) === -1) ??
    others.toSorted((one, other) => since(other) - since(one))[0] ??
    null
  );
}

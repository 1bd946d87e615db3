import type { Attempt } from '../../practice/index.ts';
import { movesMade, suggest, type Held } from '../../practice/choosing.ts';
import type { CatalogueEntry } from '../../shell/catalogue.ts';
import { DROPPED } from '../../shell/dropped.svelte.ts';
import { FIRST_MEETING } from '../../shell/first-meeting.ts';

/** A conversation to hold next, and why that one. */
export interface Next {
  readonly entry: CatalogueEntry;
  readonly why: string;
}

/** Of so many of the last conversations the lines are looked at: their scenarios are fetched. */
const LOOKED_AT = 3;

/** What a person may rehearse next, from what they have; nothing where they held none to its end. */
export async function nextFor(
  attempts: readonly Attempt[],
  catalogue: readonly CatalogueEntry[],
  now: string,
): Promise<readonly Next[]> {
  const ended = attempts
    .filter((attempt) => attempt.ended !== null)
    .toSorted((one, other) => ((one.ended ?? '') < (other.ended ?? '') ? 1 : -1));
  const held = await Promise.all(
    ended.map((attempt, at) => heldIn(attempt, catalogue, at < LOOKED_AT)),
  );
  const choosable = catalogue.filter(({ id }) => id !== DROPPED && id !== FIRST_MEETING);
  const practice = { held: held.flatMap((one) => one ?? []), choosable, now };
  return suggest(practice).flatMap(({ scenario, why }) => {
    const entry = choosable.find(({ id }) => id === scenario);
    return entry ? [{ entry, why }] : [];
  });
}

async function heldIn(
  attempt: Attempt,
  catalogue: readonly CatalogueEntry[],
  lookedAt: boolean,
): Promise<Held | null> {
  const entry = catalogue.find(({ id }) => id === attempt.scenario);
  const { ended: on, ending } = attempt;
  if (!entry || on === null || ending === null) return null;
  const moves = lookedAt ? movesMade(attempt, (await entry.load()).scenario) : [];
  return { scenario: entry.id, parent: entry.parent, on, ending, moves };
}

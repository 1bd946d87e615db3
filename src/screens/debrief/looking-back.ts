import type { Run } from '../../conversation/index.ts';
import { earlierThan, type Attempt } from '../../practice/index.ts';
import type { CatalogueEntry, Playable } from '../../shell/catalogue.ts';
import type { Conversing } from '../../shell/conversing.ts';
import type { Services } from '../../shell/services.ts';

/** An ended attempt, played again. */
export interface Played {
  readonly attempt: Attempt;
  readonly run: Run;
}

/** What there is to look back on. */
export type Found =
  | { readonly kind: 'none' }
  /** This copy of the app has no such scenario. */
  | { readonly kind: 'elsewhere'; readonly attempt: Attempt }
  | { readonly kind: 'unfinished'; readonly attempt: Attempt; readonly entry: CatalogueEntry }
  /** The scenario was rewritten, and this many of its lines still hold. */
  | {
      readonly kind: 'rewritten';
      readonly attempt: Attempt;
      readonly entry: CatalogueEntry;
      readonly holds: number;
    }
  | {
      readonly kind: 'whole';
      readonly entry: CatalogueEntry;
      readonly playable: Playable;
      readonly played: Played;
      /** Those of the same scenario that were ended before and still hold, the newest first. */
      readonly earlier: readonly Played[];
      /** Every attempt that is kept, this one too. */
      readonly kept: readonly Attempt[];
    };

/** Finds an attempt and plays it again, with the earlier ones of its scenario. */
export async function lookBack(
  id: string,
  { keeper, catalogue }: Pick<Services, 'keeper' | 'catalogue'>,
  fetchConversing: (kind: CatalogueEntry['parent']) => Promise<Conversing>,
): Promise<Found> {
  const attempt = await keeper.attempt(id);
  if (!attempt) return { kind: 'none' };
  const entry = catalogue.find((each) => each.id === attempt.scenario);
  if (!entry) return { kind: 'elsewhere', attempt };
  if (!attempt.ended) return { kind: 'unfinished', attempt, entry };
  const [playable, conversing, kept] = await Promise.all([
    entry.load(),
    fetchConversing(entry.parent),
    keeper.attempts(),
  ]);
  const again = (each: Attempt) => conversing.replay(playable.scenario, each.choices);
  const { run, kept: holds, stopped } = again(attempt);
  if (stopped !== null || !run.ending) return { kind: 'rewritten', attempt, entry, holds };
  const earlier = earlierThan(kept, attempt)
    .map((each) => ({ attempt: each, run: again(each).run }))
    .filter((each) => each.run.ending !== null);
  return { kind: 'whole', entry, playable, played: { attempt, run }, earlier, kept };
}

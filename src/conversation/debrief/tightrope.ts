import { CHILD_OUTCOMES, RELATIONSHIPS } from '../../language/index.ts';
import type { Beat, BeatId, ChildOutcome, Relationship } from '../../language/index.ts';
import type { Run } from '../run.ts';
import { CHILD_WORDS, RELATIONSHIP_WORDS } from '../words.ts';

/** An ending at its place; the name of one not found yet is not told. */
export type PlacedEnding =
  | {
      readonly kind: 'this' | 'found';
      readonly beat: BeatId;
      readonly title: string;
      readonly safe: boolean;
    }
  | { readonly kind: 'unseen' };

/** One relationship, and the endings at each outcome for the child, left to right. */
export interface TightropeRow {
  readonly relationship: Relationship;
  readonly name: string;
  readonly places: readonly (readonly PlacedEnding[])[];
}

/** Every ending of a scenario between the parent and the child's needs; the best relationship first. */
export interface Tightrope {
  readonly across: readonly { readonly child: ChildOutcome; readonly name: string }[];
  readonly rows: readonly TightropeRow[];
  readonly found: number;
  readonly of: number;
  readonly sentence: string;
}

/** The tightrope of a run's scenario, with the endings met before. */
export function tightropeOf(run: Run, met: ReadonlySet<BeatId>): Tightrope {
  const endings = run.scenario.beats.filter(({ ending }) => ending !== null);
  const here = run.ending === null ? null : run.beat.id;
  const found = endings.filter(({ id }) => id === here || met.has(id)).length;
  const rows = RELATIONSHIPS.toReversed().map((relationship): TightropeRow => ({
    relationship,
    name: RELATIONSHIP_WORDS[relationship],
    places: CHILD_OUTCOMES.map((child) =>
      endings
        .filter(({ ending }) => ending?.relationship === relationship && ending.child === child)
        .map((beat) => placed(beat, here, met)),
    ),
  }));
  return {
    across: CHILD_OUTCOMES.map((child) => ({ child, name: CHILD_WORDS[child] })),
    ...{ rows, found },
    of: endings.length,
    sentence: `You have found ${found} of the ${endings.length} endings.`,
  };
}

function placed(beat: Beat, here: BeatId | null, met: ReadonlySet<BeatId>): PlacedEnding {
  const told = { beat: beat.id, title: beat.title, safe: beat.ending?.safe ?? false };
  if (beat.id === here) return { kind: 'this', ...told };
  return met.has(beat.id) ? { kind: 'found', ...told } : { kind: 'unseen' };
}

import type { Beat, BeatId, Scenario } from '../../language/index.ts';
import type { WasProved } from './inspection.ts';

/** A beat as the map and its list show it. */
export interface Stop {
  readonly id: BeatId;
  readonly title: string;
  readonly beat: Beat;
  /** How many plays in a hundred come to it, or null where that is not known. */
  readonly share: number | null;
  readonly first: boolean;
  /** No play comes to it, and every play is known. */
  readonly unseen: boolean;
}

/** A way from one beat to another, once, however many choices and redirects take it. */
export interface Lead {
  readonly from: BeatId;
  readonly to: BeatId;
  /** By a choice; else by a redirect alone. */
  readonly chosen: boolean;
}

/** The beats of a scenario with what exploring has found of each. */
export function stopsOf({ beats }: Scenario, proved: WasProved | null): readonly Stop[] {
  return beats.map((beat, at) => {
    const share = proved?.seen[at] ?? null;
    const unseen = share === 0 && proved?.figures.complete === true;
    return { id: beat.id, title: beat.title, beat, share, first: at === 0, unseen };
  });
}

/** The ways on from each beat. */
export function leadsOf({ beats }: Scenario): readonly Lead[] {
  return beats.flatMap((beat) => {
    const chosen = new Set(beat.choices.map(({ to }) => to));
    const redirected = new Set([...beat.arrival, ...beat.onward].map(({ to }) => to));
    return [
      ...[...chosen].map((to) => ({ from: beat.id, to, chosen: true })),
      ...[...redirected]
        .filter((to) => !chosen.has(to))
        .map((to) => ({ from: beat.id, to, chosen: false })),
    ];
  });
}

/** `A, B and C`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

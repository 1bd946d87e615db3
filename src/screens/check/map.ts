import type { Beat, BeatId, Code, Places, Scenario } from '../../language/index.ts';
import type { WasProved } from './inspection.ts';

/** A beat as the map and its list show it. */
export interface Stop {
  readonly id: BeatId;
  readonly title: string;
  readonly beat: Beat;
  /** Which share of plays by chance comes to it, or null where that is not known. */
  readonly share: number | null;
  readonly first: boolean;
  /** No play comes to it, and every play is known. */
  readonly unseen: boolean;
  /** What goes wrong there for some play, in few words. */
  readonly trouble: string | null;
  /** The line of its heading. */
  readonly line: number;
}

const TROUBLE: Readonly<Partial<Record<Code, string>>> = {
  stuck: 'plays get stuck',
  endless: 'plays never end',
};

/** A way from one beat to another, once, however many choices and redirects take it. */
export interface Lead {
  readonly from: BeatId;
  readonly to: BeatId;
  /** By a choice; else by a redirect alone. */
  readonly chosen: boolean;
}

/** The beats of a scenario with what exploring has found of each. */
export function stopsOf({ beats }: Scenario, places: Places, proved: WasProved): readonly Stop[] {
  const missed = new Set(
    proved.diagnostics.flatMap(({ code, line }) => (code === 'never-reached' ? [line] : [])),
  );
  return beats.map((beat, at) => {
    const share = proved.seen?.[at] ?? null;
    const line = places.beats[at]?.heading.line ?? 1;
    const unseen = missed.has(line);
    const found = proved.diagnostics.find(({ code, line: on }) => code in TROUBLE && on === line);
    const trouble = found ? (TROUBLE[found.code] ?? null) : null;
    return { id: beat.id, title: beat.title, beat, share, first: at === 0, unseen, trouble, line };
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

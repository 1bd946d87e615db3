import { GAUGES, HIGHEST, MOODS } from '../../language/index.ts';
import type { Gauge, Mood, ParentKind } from '../../language/index.ts';
import type { ParentState } from './parent.ts';

/** Six gauges, and a little memory: all that a parent's chart keeps. */
export interface Feelings extends Record<Gauge, number> {
  /** What was done to the parent just now: 0 asked or listened to, 1 told, 2 hurt. */
  last: number;
  /** Hurts, 0 to 2, since the parent last opened up or the talking last ended. */
  harms: number;
  /** 1 once what is at stake for this parent has been said back to them. */
  stake: number;
  /** Only while arriving: the mood to begin in, counted from 1. Afterwards 0. */
  start: number;
}

/** Where a scenario has a parent begin; what is left out keeps the chart's own start. */
export interface Starting {
  readonly mood?: Mood | null;
  readonly gauges?: Readonly<Partial<Record<Gauge, number>>>;
}

/** A step towards a level, and never past it. */
interface Towards {
  readonly from: 'below' | 'above' | 'either';
  readonly level: number;
  readonly by: number;
}

/** What a move does to the gauges: so much up or down, or a step towards a level. */
export type Change = Readonly<Partial<Record<Gauge, number | Towards>>>;

/** Between which levels a parent's gauges can be in some moods. */
export type Bounds = Readonly<Partial<Record<Gauge, readonly [least: number, most: number]>>>;

/** One up (or more), but no further than this level. */
export const upTo = (level: number, by = 1): Towards => ({ from: 'below', level, by });

/** One down (or more), but no further than this level. */
export const downTo = (level: number, by = 1): Towards => ({ from: 'above', level, by });

/** One step nearer to this level, from either side. */
export const towards = (level: number): Towards => ({ from: 'either', level, by: 1 });

const stepped = (now: number, { from, level, by }: Towards): number => {
  if (now < level && from !== 'above') return Math.min(level, now + by);
  if (now > level && from !== 'below') return Math.max(level, now - by);
  return now;
};

/** The gauges a change touches, as they are after it: always within their levels. */
export const changed = (now: Feelings, change: Change): Partial<Feelings> => {
  const after: Partial<Feelings> = {};
  for (const gauge of GAUGES) {
    const by = change[gauge];
    if (by === undefined) continue;
    const next = typeof by === 'number' ? now[gauge] + by : stepped(now[gauge], by);
    after[gauge] = Math.min(HIGHEST[gauge], Math.max(0, next));
  }
  return after;
};

/** The gauges that lie outside these bounds, brought to the nearer one. */
export const brought = (now: Feelings, bounds: Bounds): Partial<Feelings> => {
  const after: Partial<Feelings> = {};
  for (const gauge of GAUGES) {
    const [least, most] = bounds[gauge] ?? [0, HIGHEST[gauge]];
    after[gauge] = Math.min(most, Math.max(least, now[gauge]));
  }
  return after;
};

/** The feelings with which a parent of this kind comes in, when a scenario starts them so. */
export const arriving = (
  kind: ParentKind,
  own: ParentState,
  starting: Starting | undefined,
): Feelings => {
  const { mood, ...gauges } = own;
  const moods: readonly Mood[] = MOODS[kind];
  const start = moods.indexOf(starting?.mood ?? mood) + 1;
  return { ...gauges, ...starting?.gauges, last: 0, harms: 0, stake: 0, start };
};

import {
  openedBy,
  parentState,
  stepperOf,
  type ParentChart,
  type ParentState,
  type Starting,
  type Stepper,
} from '../../conversation/index.ts';
import type { Move, ParentKind } from '../../language/index.ts';

/** Which way the last move went. */
export const DIRECTIONS = ['opened', 'closed', 'same'] as const;
export type Direction = (typeof DIRECTIONS)[number];

type Snapshot = ReturnType<Stepper['take']>;

/** How the parent stands after some moves: a value, with the one before it inside it. */
export interface Feeling {
  readonly kind: ParentKind;
  readonly parent: ParentState;
  readonly direction: Direction;
  /** Null before the first move. */
  readonly move: Move | null;
  /** How many moves there were. */
  readonly moves: number;
  /** As it was before the last move, which is all that undoing needs. */
  readonly before: Feeling | null;
  readonly snapshot: Snapshot;
}

/** A parent who can be felt with, through the same chart as in every conversation. */
export interface Feels {
  begin(starts: Starting): Feeling;
  feel(now: Feeling, move: Move): Feeling;
}

/** A chart as two pure functions. Time is no event in it: where nobody taps, nothing changes. */
export function feels({ kind, machine }: ParentChart): Feels {
  const stepper = stepperOf(machine);
  const stand = (snapshot: Snapshot) => parentState(snapshot.value, snapshot.context);
  return {
    begin(starts) {
      const snapshot = stepper.begin(starts as Parameters<Stepper['begin']>[0]);
      return { ...nothingFelt, kind, snapshot, parent: stand(snapshot) };
    },
    feel(now, move) {
      const snapshot = stepper.take(now.snapshot, { type: move });
      const parent = stand(snapshot);
      const direction = directionOf(openedBy(kind, now.parent, parent));
      return { kind, snapshot, parent, direction, move, moves: now.moves + 1, before: now };
    },
  };
}

const nothingFelt = { direction: 'same', move: null, moves: 0, before: null } as const;

const directionOf = (opened: number): Direction =>
  opened > 0 ? 'opened' : opened < 0 ? 'closed' : 'same';

/** Everything felt, from before the first move to the last. */
export function feltAlong(feeling: Feeling): readonly Feeling[] {
  const along: Feeling[] = [];
  for (let now: Feeling | null = feeling; now; now = now.before) along.push(now);
  return along.reverse();
}

/** What is felt after a list of moves. */
export const feltAfter = (parent: Feels, starts: Starting, moves: readonly Move[]): Feeling =>
  moves.reduce((now, move) => parent.feel(now, move), parent.begin(starts));

import type { ChoiceId, ScenarioId } from '../../language/index.ts';
import type { Phase } from './phases.ts';
import type { RoomSize } from './room-size.ts';
import type { Length } from './time-plan.ts';
import type { Ballot } from './votes.ts';

/** One way the meeting went: the choices taken, in order. */
export type Branch = readonly ChoiceId[];

/** What a room voted at one place of the meeting, whichever branch passes through it. */
export interface Decision {
  /** The choices that led there. */
  readonly after: Branch;
  readonly first: Ballot;
  /** Null where there was no second vote. */
  readonly second: Ballot | null;
}

/** All of a workshop that must be kept to have it again, votes and all. Times are ISO. */
export interface Session {
  readonly id: string;
  readonly scenario: ScenarioId;
  /** Of the scenario's text as it was when this began. */
  readonly hash: string;
  readonly length: Length;
  /** Whether people talk in pairs before the first vote. */
  readonly pairs: boolean;
  /** How many are in the room; null where nobody said. */
  readonly people: number | null;
  readonly phase: Phase;
  /** Which page of the scene or of looking back is shown. */
  readonly page: number;
  /** Never empty. */
  readonly branches: readonly Branch[];
  /** Which of the branches is being played. */
  readonly playing: number;
  readonly decisions: readonly Decision[];
  /** The choice about to be taken, counted from 0. */
  readonly picked: number | null;
  readonly blank: boolean;
  /** How large the room's text is, so that the last row can read it. */
  readonly size: RoomSize;
  /** What the room said it will do; three of them, and each may still be empty. */
  readonly commitments: readonly string[];
  readonly made: string;
  readonly changed: string;
  /** When the scene was set; null before. */
  readonly begun: string | null;
}

/** What a new workshop is told from outside. */
export type Beginning = Pick<Session, 'id' | 'scenario' | 'hash' | 'length' | 'pairs' | 'people'>;

/** How many things a room commits to. */
export const COMMITMENTS = 3;

/** A workshop before it begins. */
export const startSession = (beginning: Beginning, now: string): Session => ({
  ...beginning,
  phase: 'before',
  page: 0,
  branches: [[]],
  playing: 0,
  decisions: [],
  picked: null,
  blank: false,
  size: 'usual',
  commitments: Array.from({ length: COMMITMENTS }, () => ''),
  made: now,
  changed: now,
  begun: null,
});

/** The branch that is being played. */
export const branchPlayed = ({ branches, playing }: Session): Branch => branches[playing] ?? [];

/** Whether two branches are the same. */
export const sameBranch = (one: Branch, other: Branch): boolean =>
  one.length === other.length && one.every((choice, at) => choice === other[at]);

/** Whether a branch begins as another goes, and then goes on. */
export const goesBeyond = (longer: Branch, shorter: Branch): boolean =>
  longer.length > shorter.length && shorter.every((choice, at) => choice === longer[at]);

/** What was voted at a place; null where nothing was. */
export const decisionAt = ({ decisions }: Session, after: Branch): Decision | null =>
  decisions.find((each) => sameBranch(each.after, after)) ?? null;

/** The last vote of a decision, which is the one that counts. */
export const lastBallot = ({ first, second }: Decision): Ballot => second ?? first;

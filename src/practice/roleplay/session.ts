import type { Move, ScenarioId } from '../../language/index.ts';
import { written } from '../written.ts';
import { PART_OF, type Phase } from './phases.ts';
import { phaseAfter, type Going } from './round-chart.ts';
import { PLANS, roleIn, type Part, type Role, type Version } from './rounds.ts';

/** A move that somebody heard, or felt done to them. */
export interface Tap {
  readonly move: Move;
  /** Milliseconds into the talk. */
  readonly at: number;
  /** Marked: say more about this later. */
  readonly more: boolean;
}

/** One round: what was tapped in it, and what was written down afterwards. */
export interface Round {
  readonly scenario: ScenarioId;
  readonly taps: readonly Tap[];
  /** How long the talk lasted, in milliseconds. */
  readonly talked: number;
  /** By the id of a prompt. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Whose device this is: everybody's, in the middle, or that of one who begins in this role. */
export type Seat = 'middle' | Role;
export const SEATS = ['middle', 'practitioner', 'parent', 'observer'] as const;

/** What people choose before they begin. */
export interface Setting {
  readonly version: Version;
  readonly seat: Seat;
  /** Whether the bell is heard. */
  readonly bell: boolean;
  /** Whether all of it is deleted when it ends. */
  readonly leavesNothing: boolean;
}

/** A role play from the first card to the last round: nobody's name is in it. Times are ISO. */
export interface Session extends Setting {
  readonly id: string;
  /** Never empty; the last is the one being held. */
  readonly rounds: readonly [Round, ...Round[]];
  readonly phase: Phase;
  /** Milliseconds spent in the present part of the round. */
  readonly elapsed: number;
  readonly started: string;
  readonly changed: string;
}

const newRound = (scenario: ScenarioId): Round => ({
  scenario,
  taps: [],
  talked: 0,
  answers: {},
});

/** A session at its first cards. */
export const startSession = (
  setting: Setting,
  id: string,
  scenario: ScenarioId,
  now: string,
): Session => ({
  ...setting,
  id,
  rounds: [newRound(scenario)],
  phase: 'reading',
  elapsed: 0,
  started: now,
  changed: now,
});

/** The round being held. */
export const roundOf = ({ rounds }: Session): Round => rounds.at(-1) ?? rounds[0];

/** The part of the round that the clock counts; null once it is over. */
export const partOf = ({ phase }: Session): Part | null => PART_OF[phase];

/** How long the present part is meant to last, in milliseconds; 0 where nothing is counted. */
export function allowed(session: Session): number {
  const part = partOf(session);
  return part ? PLANS[session.version].minutes[part] * 60_000 : 0;
}

/** The role of the person whose device this is; null where it is everybody's. */
export const roleHere = ({ version, seat, rounds }: Session): Role | null =>
  seat === 'middle' ? null : roleIn(PLANS[version], seat, rounds.length - 1);

const withRound = (session: Session, change: Partial<Round>, now: string): Session => {
  const [first, ...others] = session.rounds;
  const last = { ...roundOf(session), ...change };
  return {
    ...session,
    rounds: others.length === 0 ? [last] : [first, ...others.slice(0, -1), last],
    changed: now,
  };
};

/** The session a while later, and nothing else. */
export const withElapsed = (session: Session, elapsed: number, now: string): Session => ({
  ...session,
  elapsed,
  changed: now,
});

/** A move was heard, so many milliseconds into the talk. */
export const tapped = (session: Session, move: Move, at: number, now: string): Session =>
  withRound(session, { taps: [...roundOf(session).taps, { move, at, more: false }] }, now);

/** The last tap is taken back, exactly: as though it had never been. */
export const untapped = (session: Session, now: string): Session =>
  withRound(session, { taps: roundOf(session).taps.slice(0, -1) }, now);

/** Marks a tap, or takes its mark away: say more about this later. */
export const marked = (session: Session, which: number, now: string): Session => {
  const taps = roundOf(session).taps.map((tap, at) =>
    at === which ? { ...tap, more: !tap.more } : tap,
  );
  return withRound(session, { taps }, now);
};

/** What was written under a prompt; an empty answer takes it away. */
export const answered = (session: Session, prompt: string, words: string, now: string): Session =>
  withRound(session, { answers: written(roundOf(session).answers, prompt, words) }, now);

/** Another conversation for the round that begins; only while nobody has tapped anything. */
export const withScenario = (session: Session, scenario: ScenarioId, now: string): Session =>
  roundOf(session).taps.length > 0 ? session : withRound(session, { scenario }, now);

/** On to the next phase, or back one: only ever because somebody said so. */
export function moved(session: Session, going: Going['type'], now: string): Session {
  const { phase, version } = session;
  const next = phaseAfter(phase, { version, round: session.rounds.length - 1 }, going);
  if (next === phase) return session;
  const talked = phase === 'talking' ? session.elapsed : roundOf(session).talked;
  const kept = withRound(session, { talked }, now);
  const begins = phase === 'reset' && next === 'reading';
  const { rounds } = kept;
  return {
    ...kept,
    rounds: begins ? [...rounds, newRound(roundOf(kept).scenario)] : rounds,
    phase: next,
    elapsed: elapsedAt(kept, next),
  };
}

/** Time runs on within a part; a talk that is come back to goes on where it was left. */
function elapsedAt(session: Session, next: Phase): number {
  if (PART_OF[next] === PART_OF[session.phase]) return session.elapsed;
  return next === 'talking' ? roundOf(session).talked : 0;
}

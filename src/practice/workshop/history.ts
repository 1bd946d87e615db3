import type { Run } from '../../conversation/index.ts';
import type { Inline } from '../../language/index.ts';
import { decisionAt, lastBallot, type Branch, type Session } from './session.ts';
import { agreementOf, letterOf, votesIn, type Agreement, type Hands } from './votes.ts';

/** One thing that the room said or did, and how it had voted. */
export interface Said {
  /** From 1. */
  readonly step: number;
  readonly letter: string;
  readonly says: readonly Inline[];
  readonly done: boolean;
  readonly first: Hands | null;
  readonly second: Hands | null;
  /** Of the last vote; null where none was counted. */
  readonly agreement: Agreement | null;
  /** `14 of 34`, of the last vote; null where none was counted. */
  readonly count: string | null;
  /** The choices before it. */
  readonly after: Branch;
}

/** What the room said so far on one branch, with its votes. */
export const historyOf = (session: Session, run: Run): readonly Said[] =>
  run.steps.flatMap(({ chosen }, step) => {
    if (!chosen) return [];
    const after = run.choices.slice(0, step - 1);
    const { says, done } = chosen.choice;
    const option = chosen.number - 1;
    return [
      { step, letter: letterOf(option), says, done, after, ...votesOf(session, after, option) },
    ];
  });

type Votes = Pick<Said, 'first' | 'second' | 'agreement' | 'count'>;

function votesOf(session: Session, after: Branch, option: number): Votes {
  const decision = decisionAt(session, after);
  const last = decision && lastBallot(decision).hands;
  if (!decision || !last || votesIn(last) === 0)
    return { first: null, second: null, agreement: null, count: null };
  const first = votesIn(decision.first.hands) > 0 ? decision.first.hands : null;
  const second = decision.second && votesIn(decision.second.hands) > 0 ? last : null;
  const count = `${last[option] ?? 0} of ${votesIn(last)}`;
  return { first, second, agreement: agreementOf(last), count };
}

import type { Run } from '../../conversation/index.ts';
import { replay } from '../../conversation/playing.ts';
import type { Conversation } from '../../conversation/index.ts';
import type { Fact, Principle } from '../../language/index.ts';
import { branchPlayed, decisionAt, type Decision, type Session } from './session.ts';

/** A workshop that is going on: what is kept of it, and the meeting as it now stands. */
export interface Workshop {
  readonly conversation: Conversation;
  readonly facts: readonly Fact[];
  readonly principles: readonly Principle[];
  readonly session: Session;
  /** The branch that is being played, as far as its choices hold. */
  readonly run: Run;
}

/** A workshop taken up where its session was left; choices that no longer hold are let go. */
export function takeUp(
  session: Session,
  given: Pick<Workshop, 'conversation' | 'facts' | 'principles'>,
): Workshop {
  const { run, stopped } = replay(given.conversation, branchPlayed(session));
  if (stopped === null) return { ...given, run, session };
  const branches = session.branches.with(session.playing, run.choices);
  return { ...given, run, session: { ...session, branches, phase: 'line', page: 0, picked: null } };
}

/** The workshop with a change to what is kept of it. */
export const withSession = (workshop: Workshop, change: Partial<Session>): Workshop => ({
  ...workshop,
  session: { ...workshop.session, ...change },
});

/** The run of any of the branches. */
export const runOf = ({ conversation, session }: Workshop, branch: number): Run =>
  replay(conversation, session.branches[branch] ?? []).run;

/** What was voted where the meeting now stands; null where nothing was yet. */
export const decisionNow = ({ session, run }: Workshop): Decision | null =>
  decisionAt(session, run.choices);

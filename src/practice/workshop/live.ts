import { createActor, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import { method } from './method.ts';
import { type Session } from './session.ts';
import { takeUp, type Workshop } from './workshop.ts';

/** A workshop that is going on, as one live actor. */
export type Live = ActorRefFrom<typeof method>;
export type Moment = SnapshotFrom<typeof method>;

/** Starts a workshop where its session was left, in the same phase, with its votes. */
export function startLive(
  session: Session,
  given: Pick<Workshop, 'conversation' | 'facts' | 'principles'>,
): Live {
  const context = takeUp(session, given);
  const { phase } = context.session;
  const snapshot = method.resolveState({ value: phase, context });
  return createActor(method, { snapshot, input: context }).start();
}

/** What is kept of a workshop at a moment of it. */
export const sessionIn = ({ context }: Moment, now: string): Session => ({
  ...context.session,
  changed: now,
});

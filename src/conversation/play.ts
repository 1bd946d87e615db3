import type { ChoiceId } from '../language/index.ts';
import { arrive, standpointOf } from './arrive.ts';
import { stepperIn, type Conversation } from './converse.ts';
import type { Run } from './run.ts';

/** Arrives at the first beat, with the parent as the scenario says. */
export function begin(conversation: Conversation): Run {
  const { mood, gauges } = conversation.scenario.starts;
  const snapshot = stepperIn(conversation).begin(mood === null ? { gauges } : { mood, gauges });
  return arrive({ conversation, snapshot, before: null }, null);
}

/**
 * Takes a choice, by its number among those offered or by its id, and gives the run that follows.
 * Throws a RangeError where it is not offered.
 */
export function choose(run: Run, which: number | ChoiceId): Run {
  const { conversation, snapshot } = standpointOf(run);
  const chosen = run.offered.find(({ number, choice }) => number === which || choice.id === which);
  if (chosen === undefined) throw new RangeError(notOffered(run, which));
  const { take } = stepperIn(conversation);
  const { id, moves } = chosen.choice;
  const after = moves.reduce(
    (state, type, at) => take(state, at === moves.length - 1 ? { type, choice: id } : { type }),
    snapshot,
  );
  return arrive({ conversation, snapshot: after, before: run }, chosen);
}

/** What a replay kept of a list of choices, and the first that no longer holds. */
export interface Replay {
  readonly run: Run;
  readonly kept: number;
  readonly stopped: ChoiceId | null;
}

/** Plays a kept list of choices again, as far as they still hold. */
export function replay(conversation: Conversation, choices: readonly ChoiceId[]): Replay {
  let run = begin(conversation);
  for (const [kept, id] of choices.entries()) {
    if (!run.offered.some(({ choice }) => choice.id === id)) return { run, kept, stopped: id };
    run = choose(run, id);
  }
  return { run, kept: choices.length, stopped: null };
}

function notOffered({ ending, offered }: Run, which: number | ChoiceId): string {
  if (ending !== null) return 'The conversation has ended: there is nothing left to choose.';
  if (offered.length === 0) return 'Nothing is offered here: the conversation is stuck.';
  const range = offered.length === 1 ? 'only 1' : `1 to ${offered.length}`;
  return `Choice ${which} is not offered here: choose ${range}.`;
}

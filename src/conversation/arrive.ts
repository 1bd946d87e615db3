import type { AnyMachineSnapshot } from 'xstate';
import type { Beat, BeatId, ChoiceId } from '../language/index.ts';
import type { Conversation } from './converse.ts';
import { goesRound, parentIn, rememberedIn, standingIn } from './moment.ts';
import type { Offered, Run, Step } from './run.ts';
import { beatOf, spokenAlong } from './spoken.ts';
import { holds, type Standing } from './standing.ts';

/** Where a run stands in its machine: beside the run and not in it, for it is nobody else's. */
export interface Standpoint {
  readonly conversation: Conversation;
  readonly snapshot: AnyMachineSnapshot;
  /** The run one choice shorter; null for the first. */
  readonly before: Run | null;
}

const standpoints = new WeakMap<Run, Standpoint>();

/** Where a run stands. Throws a RangeError for a run that was copied or made by hand. */
export function standpointOf(run: Run): Standpoint {
  const standpoint = standpoints.get(run);
  if (standpoint === undefined)
    throw new RangeError('This run did not come from `begin`, `choose` or `replay`.');
  return standpoint;
}

/** The run as it was when the choice of this step was still open. */
export function beforeStep(run: Run, step: number): Run {
  const { before } = standpointOf(run);
  return before === null || run.steps.length <= step ? run : beforeStep(before, step);
}

/** The run that stands there, after the choice that led on. */
export function arrive(there: Standpoint, chosen: Offered | null): Run {
  const { before, snapshot } = there;
  const { scenario } = there.conversation;
  const { path, used, marks } = rememberedIn(snapshot);
  const step = stepTo(there, chosen);
  const beat = beatOf(scenario, path.at(-1)?.beat ?? ('' as BeatId));
  const round = goesRound(snapshot);
  const now = standingIn(snapshot, step.parent);
  const run: Run = {
    scenario,
    steps: [...(before?.steps ?? []), step],
    beat,
    offered: round ? [] : offeredAt(beat, now, used),
    ending: round ? null : beat.ending,
    marks: new Set(marks),
    promises: [...(before?.promises ?? []), ...(chosen?.choice.promises ?? [])],
    oversteps: [...(before?.oversteps ?? []), ...(chosen?.choice.oversteps ?? [])],
    choices: [...(before?.choices ?? []), ...(chosen === null ? [] : [chosen.choice.id])],
  };
  standpoints.set(run, there);
  return run;
}

/** What the last choice led to: the beats come to, what was said in them, and the parent now. */
function stepTo({ conversation, snapshot, before }: Standpoint, chosen: Offered | null): Step {
  const { path } = rememberedIn(snapshot);
  const parent = parentIn(snapshot);
  const seenBefore = before === null ? [] : rememberedIn(standpointOf(before).snapshot).seen;
  const now = standingIn(snapshot, parent);
  return {
    chosen,
    among: before?.offered ?? [],
    arrived: path.filter(({ shown }) => shown).map(({ beat }) => beat),
    passed: path.filter(({ shown }) => !shown).map(({ beat }) => beat),
    spoken: spokenAlong(conversation.scenario, path, now, seenBefore),
    parent,
  };
}

/** What is offered at a beat: what its condition allows and `once` has not used up. */
const offeredAt = (beat: Beat, now: Standing, used: readonly ChoiceId[]): readonly Offered[] =>
  beat.choices
    .filter(({ id, when }) => !used.includes(id) && holds(when, now))
    .map((choice, at) => ({ number: at + 1, choice }));

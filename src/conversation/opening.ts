import type { ChoiceId } from '../language/index.ts';
import type { ParentState } from './parents/parent.ts';
import type { Run, Spoken } from './run.ts';

/**
 * The first step of a scenario. The same for everybody, so it can be made when the site is built
 * and shown before the statecharts have loaded. JSON-ready.
 */
export interface Opening {
  readonly spoken: readonly Spoken[];
  readonly offered: readonly { readonly number: number; readonly choice: ChoiceId }[];
  readonly parent: ParentState;
}

/** The opening of a run's scenario. */
export function opening(run: Run): Opening {
  const [first] = run.steps;
  if (first === undefined) throw new RangeError('A run has at least its first step.');
  const offered = run.steps[1]?.among ?? run.offered;
  return {
    spoken: first.spoken,
    offered: offered.map(({ number, choice }) => ({ number, choice: choice.id })),
    parent: first.parent,
  };
}

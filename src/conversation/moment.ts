import type { AnyMachineSnapshot, StateValue } from 'xstate';
import type { Remembered } from './memory.ts';
import type { Feelings } from './parents/feelings.ts';
import { parentState } from './parents/pace.ts';
import type { ParentState } from './parents/parent.ts';
import type { Standing } from './standing.ts';
import { CIRCLE } from './talk.ts';

/** The machine's two regions, as its state value names them. */
interface Regions {
  readonly talk: string;
  readonly parent: StateValue;
}

const regions = (snapshot: AnyMachineSnapshot): Regions => snapshot.value as Regions;

/** The context of a conversation's machine. */
export const rememberedIn = (snapshot: AnyMachineSnapshot): Remembered =>
  snapshot.context as Remembered;

/** How the parent is in a state of the machine. */
export const parentIn = (snapshot: AnyMachineSnapshot): ParentState =>
  parentState(regions(snapshot).parent, snapshot.context as Feelings);

/** Everything that a condition may ask about in a state of the machine. */
export function standingIn(snapshot: AnyMachineSnapshot, parent: ParentState): Standing {
  const { marks, said, seen } = rememberedIn(snapshot);
  return { ...parent, marks, said, seen };
}

/** Whether redirects led round in a circle, so that nothing is offered. */
export const goesRound = (snapshot: AnyMachineSnapshot): boolean =>
  regions(snapshot).talk === CIRCLE;

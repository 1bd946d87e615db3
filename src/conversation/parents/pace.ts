import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, StateValue } from 'xstate';
import type { Mood, Move } from '../../language/index.ts';
import type { Feelings, Starting } from './feelings.ts';
import type { ParentChart, ParentState } from './parent.ts';

const leafOf = (value: StateValue): string => {
  if (typeof value === 'string') return value;
  const [name, inner] = Object.entries(value)[0] ?? ['', ''];
  return inner === undefined || inner === '' ? name : leafOf(inner);
};

/** The parent as a chart's state value (of the parent region alone) and context say they are. */
export const parentState = (value: StateValue, context: Feelings): ParentState => {
  const { heard, trust, threat, clarity, hold, pole } = context;
  return { mood: leafOf(value) as Mood, heard, trust, threat, clarity, hold, pole };
};

/** The parent before the first move and after each of these: a pure walk through one chart. */
export const pace = (
  { machine }: ParentChart,
  starting: Starting,
  moves: readonly Move[],
): ParentState[] => {
  const seen = (now: AnyMachineSnapshot) => parentState(now.value, now.context);
  let now: AnyMachineSnapshot = initialTransition(machine, starting)[0];
  const states = [seen(now)];
  for (const type of moves) {
    now = transition(machine, now, { type })[0];
    states.push(seen(now));
  }
  return states;
};

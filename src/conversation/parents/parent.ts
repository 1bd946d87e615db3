import type { AnyStateMachine } from 'xstate';
import type { Gauge, Mood, ParentKind } from '../../language/index.ts';

/** How the parent is: the mood (a leaf of the chart) and the six gauges. */
export interface ParentState extends Readonly<Record<Gauge, number>> {
  readonly mood: Mood;
}

/**
 * One parent's statechart. `machine` stands alone (events `{ type: Move }`, input
 * `{ mood?, gauges? }` for a scenario's own start) and its `config` and `implementations` are also
 * the *parent* region of a conversation's machine, so that the rules are written once.
 *
 * Every mood is a leaf state whose `id` is the mood's name. The context holds the six gauges and
 * a few small remembered numbers, never anything else.
 */
export interface ParentChart {
  readonly kind: ParentKind;
  readonly machine: AnyStateMachine;
  /** Where this parent is before a scenario says otherwise. */
  readonly start: ParentState;
  /** The mood in which this parent plans with you. */
  readonly bestMood: Mood;
}

import type { Scenario } from '../language/index.ts';
import type { ParentChart } from './parents/parent.ts';
import { statechartOf } from './statechart.ts';
import { stepperOf, type Stepper } from './stepper.ts';

/** A scenario and the parent who plays in it, ready to begin any number of times. */
export interface Conversation {
  readonly scenario: Scenario;
  readonly chart: ParentChart;
}

const made = new WeakMap<Scenario, Map<ParentChart, Conversation>>();
const steppers = new WeakMap<Conversation, Stepper>();

/** The conversation of a scenario with a parent; its machine is made once for each pair. */
export function converse(scenario: Scenario, chart: ParentChart): Conversation {
  const already = made.get(scenario)?.get(chart);
  if (already !== undefined) return already;
  if (scenario.parent !== chart.kind)
    throw new RangeError(`“${scenario.title}” is written for the ${scenario.parent} parent.`);
  const conversation: Conversation = { scenario, chart };
  steppers.set(conversation, stepperOf(statechartOf(scenario, chart)));
  made.set(scenario, new Map(made.get(scenario)).set(chart, conversation));
  return conversation;
}

/** The machine of a conversation, as two pure functions. */
export function stepperIn(conversation: Conversation): Stepper {
  const stepper = steppers.get(conversation);
  if (stepper === undefined) throw new RangeError('A conversation is made by `converse` alone.');
  return stepper;
}

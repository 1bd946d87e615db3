import { createMachine, type AnyStateMachine } from 'xstate';
import type { Gauge, Scenario } from '../language/index.ts';
import { NOTHING_YET } from './memory.ts';
import type { ParentChart } from './parents/parent.ts';
import { phrases, type Beginning, type RegionConfig, type WholeConfig } from './phrases.ts';
import { talkOf } from './talk.ts';

type Config = Parameters<typeof createMachine>[0];
type Implementations = Parameters<typeof createMachine>[1];

/**
 * One machine of two parallel regions, *talk* and *parent*. Each move is an event that the parent
 * takes; the last move of a choice also carries the choice, and so moves the talk. The parent's
 * chart stands in it as it is, so that its rules are written once.
 */
export function statechartOf(scenario: Scenario, chart: ParentChart): AnyStateMachine {
  const [first] = scenario.beats;
  if (first === undefined) throw new RangeError('A scenario has at least one beat.');
  const { context, ...parent } = chart.machine.config;
  const whole: WholeConfig = {
    id: scenario.id,
    type: 'parallel',
    context: ({ input }) => ({ ...startOf(context, input), ...NOTHING_YET }),
    states: { talk: talkOf(scenario.beats, first.id), parent: parent as RegionConfig },
  };
  return createMachine(whole as unknown as Config, together(chart));
}

/** The parent's guards and actions beside the talk's: no phrase is in both. */
function together({ machine: { implementations: theirs } }: ParentChart): Implementations {
  const { implementations: ours } = phrases.createMachine({ context: {} as never });
  return {
    guards: { ...theirs.guards, ...ours.guards },
    actions: { ...theirs.actions, ...ours.actions },
  } as Implementations;
}

type Gauges = Readonly<Record<Gauge, number>>;
type Start = (args: { readonly input: Beginning }) => Gauges;

/** The parent's own part of the context: its gauges and its memory. */
const startOf = (context: unknown, input: Beginning = {}): Gauges =>
  typeof context === 'function' ? (context as Start)({ input }) : (context as Gauges);

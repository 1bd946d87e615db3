import { setup, transition, type StateValue } from 'xstate';
import type { Phase } from './phases.ts';
import { PLANS, type Version } from './rounds.ts';

interface Standing {
  readonly version: Version;
  /** From 0. */
  readonly round: number;
}

/** What people do to a round. Nothing else moves it: a bell rings, and never stops anybody. */
export interface Going {
  type: 'go on' | 'go back' | 'stop here';
}

/** A round, and how it leads to the next one. */
export const roundChart = /* @__PURE__ */ setup({
  types: {} as { context: Standing; events: Going; input: Standing },
  guards: {
    'somebody observed': ({ context }) => PLANS[context.version].roles.includes('observer'),
    'there is time to try again': ({ context }) => PLANS[context.version].minutes.replay > 0,
    'everybody has been each': ({ context }) =>
      context.round + 1 >= PLANS[context.version].roles.length,
  },
}).createMachine({
  id: 'round',
  context: ({ input }) => input,
  initial: 'reading',
  on: { 'stop here': '.over' },
  states: {
    reading: { on: { 'go on': 'talking' } },
    talking: { on: { 'go on': 'feedback', 'go back': 'reading' } },
    feedback: {
      initial: 'parent',
      states: {
        parent: { on: { 'go on': 'practitioner', 'go back': '#round.talking' } },
        practitioner: {
          on: {
            'go on': [{ guard: 'somebody observed', target: 'observer' }, { target: 'timeline' }],
            'go back': 'parent',
          },
        },
        observer: { on: { 'go on': 'timeline', 'go back': 'practitioner' } },
        timeline: {
          on: {
            'go on': [
              { guard: 'there is time to try again', target: '#round.replay' },
              { target: '#round.reset' },
            ],
            'go back': [
              { guard: 'somebody observed', target: 'observer' },
              { target: 'practitioner' },
            ],
          },
        },
      },
    },
    replay: { on: { 'go on': 'reset', 'go back': '#round.feedback.timeline' } },
    reset: {
      on: {
        'go on': [{ guard: 'everybody has been each', target: 'over' }, { target: 'reading' }],
        'go back': '#round.feedback.timeline',
      },
    },
    over: { type: 'final' },
  },
});

const FEEDBACK: readonly Phase[] = ['parent', 'practitioner', 'observer', 'timeline'];

const valueOf = (phase: Phase): StateValue =>
  FEEDBACK.includes(phase) ? { feedback: phase } : phase;

const phaseIn = (value: StateValue): Phase =>
  (typeof value === 'string' ? value : value['feedback']) as Phase;

/** The phase that follows, as the chart says; the same one where it says nothing. */
export function phaseAfter(phase: Phase, standing: Standing, going: Going['type']): Phase {
  const now = roundChart.resolveState({ value: valueOf(phase), context: standing });
  return phaseIn(transition(roundChart, now, { type: going })[0].value);
}

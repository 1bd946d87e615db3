import { setup } from 'xstate';
import { MOODS } from '../../language/index.ts';
import { CLOSED, EVERY_PARENT, openParent } from './every-parent.ts';
import { arriving, downTo, upTo } from './feelings.ts';
import { SOOTHES, closedBy, hurtBy, lostAgain } from './harms.ts';
import type { Harms, OffRamp } from './harms.ts';
import type { ParentChart, ParentState } from './parent.ts';
import {
  actions,
  arrival,
  guards,
  heard,
  opensUp,
  repaired,
  takes,
  told,
  types,
  understood,
  within,
} from './words.ts';

const gauges = { heard: 0, trust: 1, threat: 2, clarity: 1, hold: 4, pole: 0 };
const start: ParentState = { mood: 'braced', ...gauges };

/** What they are afraid of can be said. */
const OPEN = { heard: [2, 4], threat: [0, 2], pole: [0, 1] } as const;

/** Everything in writing from now on. */
const FORMAL: OffRamp = { mood: 'formal', left: { ...CLOSED, heard: [0, 0], trust: [0, 1] } };
/** Nothing said in this room reaches them. */
const HOT: OffRamp = { mood: 'hot', left: { ...FORMAL.left, threat: [4, 4] } };

const HARMS: Harms = {
  rebut: { costs: { heard: -1, threat: +1, trust: -1 }, backTo: 'pressing', endsIn: HOT },
  minimise: { costs: { heard: -1, threat: +1, clarity: -1 }, backTo: 'pressing', endsIn: HOT },
  blame: { costs: { threat: +2, trust: -1 }, backTo: 'pressing', endsIn: HOT },
  'amateur-label': { costs: { threat: +1, hold: +1 }, backTo: 'testing', endsIn: FORMAL },
  overpromise: { ...SOOTHES, backTo: 'testing', endsIn: FORMAL },
  'jargon-wall': { costs: { threat: +1, clarity: -1 }, backTo: 'testing', endsIn: FORMAL },
  threaten: { costs: { threat: +2, trust: -2 }, backTo: 'pressing', endsIn: FORMAL },
};

const parent = setup({
  types,
  guards: {
    ...guards,
    'something concrete counts now': ({ context }) =>
      context.heard >= 2 && context.stake === 1 && context.last === 0,
    'could plan with us': ({ context }) =>
      context.heard >= 3 && context.trust >= 2 && context.threat <= 1 && context.hold <= 2,
  },
  actions,
});

/** They have come prepared, and wait for how it will be done this time. */
const braced = parent.createStateConfig({
  id: 'braced',
  on: {
    'open-frame': { target: '#pressing', actions: heard({ threat: downTo(1) }) },
    'invite-story': { target: '#pressing', actions: heard({ heard: upTo(1) }) },
    'ask-before-tell': { target: '#pressing', actions: heard({ heard: upTo(1) }) },
    reflect: { target: '#pressing', actions: heard({ heard: upTo(1) }) },
    'name-feeling': { actions: heard({ threat: upTo(3) }) },
    'own-it': [
      { guard: 'a repair soon after a harm', actions: repaired },
      { target: '#pressing', actions: heard({ trust: upTo(2), threat: downTo(1) }) },
    ],
    'share-evidence': { target: '#pressing', actions: told({ threat: +1, pole: +1 }) },
    'need-not-label': { target: '#pressing', actions: told({ threat: +1, pole: +1 }) },
    ...hurtBy(HARMS, { to: () => 'pressing' }),
  },
});

/** They have been understood, so what the school can do counts, and they will test it. */
const counts = <Happens>(happens: Happens) => ({
  guard: 'something concrete counts now' as const,
  target: '#testing',
  actions: happens,
});

/** The demand, the scores, the cousin with a report. Underneath: I missed it. */
const pressing = parent.createStateConfig({
  id: 'pressing',
  on: {
    'own-it': counts(heard({ trust: upTo(2), threat: downTo(1) })),
    'share-evidence': counts(told({ clarity: upTo(1), trust: upTo(2) })),
    'need-not-label': counts(told({ clarity: upTo(1) })),
    'limit-and-route': counts(told({ clarity: upTo(1), trust: upTo(2) })),
    'agree-step': counts(heard({ trust: upTo(2) })),
  },
});

/** They have been heard and are not under attack, so the fear behind the demand can come out. */
const opens = <Happens>(happens: Happens) => ({
  guard: 'could open up' as const,
  target: '#telling',
  actions: [happens, ...opensUp(OPEN)],
});

const STRAIGHT_ANSWER = {
  guard: 'can take it in' as const,
  actions: told({ clarity: upTo(1), trust: upTo(2), threat: downTo(1) }),
};

/** So what will you do? A straight question, and it wants a straight answer. */
const testing = parent.createStateConfig({
  id: 'testing',
  on: {
    'invite-story': opens(heard({ heard: upTo(3) })),
    'name-feeling': opens(heard({ threat: downTo(1) })),
    'child-voice': opens(takes({ threat: downTo(1) })),
    'ask-before-tell': { actions: heard({ trust: -1 }) },
    'share-evidence': STRAIGHT_ANSWER,
    'limit-and-route': STRAIGHT_ANSWER,
    ...hurtBy(HARMS, { to: () => 'pressing' }, ['minimise', 'jargon-wall']),
  },
});

const closed = parent.createStateConfig({
  initial: 'braced',
  states: { braced, pressing, testing },
  on: {
    'ask-before-tell': { actions: heard({ heard: upTo(1) }) },
    reflect: [
      { guard: 'the stake is still unsaid', actions: understood({ heard: upTo(3, 2) }) },
      { guard: 'has been heard out', actions: heard({ trust: -1 }) },
      { actions: heard({ heard: upTo(3) }) },
    ],
    'name-feeling': [
      { guard: 'the stake is still unsaid', actions: understood({ heard: upTo(3, 2) }) },
      { actions: heard({ threat: downTo(1) }) },
    ],
    affirm: { actions: takes({ threat: upTo(3), pole: -1 }) },
    steady: { actions: takes({ threat: upTo(3) }) },
  },
});

/** What the label is for: the fear behind the demand. */
const telling = parent.createStateConfig({
  id: 'telling',
  on: {
    'need-not-label': {
      guard: 'can take it in',
      target: '#weighing',
      actions: told({ clarity: upTo(2), hold: downTo(3) }),
    },
    'limit-and-route': {
      guard: 'can take it in',
      target: '#weighing',
      actions: told({ clarity: upTo(2), hold: downTo(3), trust: upTo(3) }),
    },
    'agree-step': {
      target: '#testing',
      actions: [takes({ heard: -1, threat: +1 }), within(CLOSED)],
    },
  },
});

/** Help from Monday in one hand, the road to a name in the other. */
const weighing = parent.createStateConfig({
  id: 'weighing',
  on: {
    'need-not-label': {
      guard: 'can take it in',
      actions: told({ clarity: upTo(3), hold: downTo(2) }),
    },
    'limit-and-route': {
      guard: 'can take it in',
      actions: told({ clarity: upTo(3), hold: downTo(2), trust: upTo(3) }),
    },
    'agree-step': [
      {
        guard: 'could plan with us',
        target: '#partnering',
        actions: heard({ clarity: upTo(3), hold: downTo(1) }),
      },
      { actions: takes({ trust: -1 }) },
    ],
  },
});

/** Two people over one sheet of paper. */
const partnering = parent.createStateConfig({
  id: 'partnering',
  on: {
    'check-and-record': {
      guard: 'can take it in',
      actions: told({ clarity: upTo(4), trust: upTo(3) }),
    },
    'agree-step': { actions: heard({ clarity: upTo(4) }) },
  },
});

const open = parent.createStateConfig({
  initial: 'telling',
  states: { telling, weighing, partnering },
  on: { ...openParent({ to: 'testing', keeping: CLOSED }), ...closedBy(HARMS, CLOSED) },
});

/** A letter, a request of their own. It may be right, and it may yet be a way on. */
const formal = parent.createStateConfig({
  id: 'formal',
  on: {
    'own-it': [
      { guard: 'a repair soon after a harm', actions: repaired },
      { target: '#pressing', actions: heard({ trust: upTo(1), threat: downTo(2) }) },
    ],
    'check-and-record': { actions: told({ trust: upTo(1) }) },
    'limit-and-route': { target: '#testing', actions: told({ trust: upTo(1) }) },
  },
});

/** Too loud, or too quiet. */
const hot = parent.createStateConfig({
  id: 'hot',
  on: {
    steady: { actions: takes({ threat: downTo(2) }) },
    'name-feeling': { actions: heard({ threat: downTo(2) }) },
    reflect: [
      { guard: 'feels attacked', actions: heard({ heard: upTo(1) }) },
      { target: '#pressing', actions: heard({ heard: upTo(1) }) },
    ],
  },
});

const lost = parent.createStateConfig({
  initial: 'hot',
  states: { formal, hot },
  on: {
    ...lostAgain(HARMS),
    'invite-story': { actions: heard({}) },
    affirm: { actions: takes({ threat: +1 }) },
  },
});

const machine = parent.createMachine({
  id: 'demands-diagnosis',
  context: ({ input }) => arriving('demands-diagnosis', start, input),
  initial: 'arriving',
  on: { ...EVERY_PARENT, ...hurtBy(HARMS) },
  states: { arriving: arrival(MOODS['demands-diagnosis']), closed, open, lost },
});

/** A parent who demands a diagnosis. */
export const demandsDiagnosis: ParentChart = {
  kind: 'demands-diagnosis',
  machine,
  start,
  bestMood: 'partnering',
};

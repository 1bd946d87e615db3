import { setup } from 'xstate';
import { MOODS } from '../../language/index.ts';
import { CLOSED as EVERY_CLOSED, EVERY_PARENT, openParent } from './every-parent.ts';
import { arriving, downTo, towards, upTo } from './feelings.ts';
import { SOOTHES, closedBy, hurtBy, lostAgain } from './harms.ts';
import type { Harms, OffRamp } from './harms.ts';
import type { ParentChart, ParentState } from './parent.ts';
import {
  actions,
  arrival,
  guards,
  heard,
  hurt,
  isLost,
  opensUp,
  takes,
  told,
  types,
  understood,
  within,
} from './words.ts';

const gauges = { heard: 0, trust: 1, threat: 3, clarity: 1, hold: 3, pole: 1 };
const start: ParentState = { mood: 'guarded', ...gauges };

/** Closed, every sentence is heard for the accusation in it. */
const CLOSED = { ...EVERY_CLOSED, hold: [3, 4] } as const;
/** What it takes to let it show. */
const OPEN = { heard: [2, 4], threat: [0, 2], pole: [0, 1] } as const;

/** Coat on. */
const HOT: OffRamp = {
  mood: 'hot',
  left: { ...CLOSED, heard: [0, 0], trust: [0, 1], threat: [4, 4], hold: [4, 4] },
};
/** It's all me. */
const COLLAPSED: OffRamp = {
  mood: 'collapsed',
  left: { ...CLOSED, heard: [0, 1], trust: [0, 1], hold: [4, 4] },
};

const HARMS: Harms = {
  rebut: { costs: { heard: -1, threat: +1 }, backTo: 'counter-attacking', endsIn: HOT },
  minimise: {
    ...SOOTHES,
    costs: { ...SOOTHES.costs, pole: -1 },
    backTo: 'guarded',
    endsIn: COLLAPSED,
  },
  blame: { costs: { threat: +2, trust: -1, hold: +1 }, backTo: 'counter-attacking', endsIn: HOT },
  'amateur-label': { costs: { threat: +1, hold: +1 }, backTo: 'guarded', endsIn: COLLAPSED },
  overpromise: { ...SOOTHES, backTo: 'guarded', endsIn: COLLAPSED },
  'jargon-wall': { costs: { threat: +1, clarity: -1 }, backTo: 'guarded', endsIn: COLLAPSED },
  threaten: { costs: { threat: +2, trust: -2 }, backTo: 'counter-attacking', endsIn: HOT },
};

const parent = setup({
  types,
  guards: {
    ...guards,
    'can be asked as an expert': ({ context }) => context.trust >= 2 && context.hold <= 2,
    'hears it owned before any blame': ({ context }) =>
      context.last !== 2 && (context.trust >= 2 || context.heard >= 2),
    'could let it show': ({ context }) =>
      context.heard >= 2 && context.trust >= 2 && context.threat <= 2 && context.last === 0,
    'pity would be too much': ({ context }) => context.hold >= 4,
    'shame has eased': ({ context }) => context.hold <= 2,
    'could carry it together': ({ context }) =>
      context.heard >= 3 && context.trust >= 2 && context.threat <= 1,
  },
  actions,
});

/** The hurt behind the anger comes into view. */
const showsIt = <Happens>(happens: Happens) => [happens, ...opensUp(OPEN)];

/** So what has he done now? */
const guarded = parent.createStateConfig({
  id: 'guarded',
  on: {
    affirm: [
      { guard: 'was told something just now', actions: takes({ trust: -1, pole: -1 }) },
      { guard: 'could let it show', target: '#hurting', actions: showsIt(takes({ pole: -1 })) },
      { actions: takes({ trust: upTo(2), threat: downTo(2), pole: -1 }) },
    ],
    'own-it': {
      guard: 'hears it owned before any blame',
      target: '#hurting',
      actions: showsIt(heard({ threat: downTo(1) })),
    },
    'share-evidence': { target: '#counter-attacking', actions: told({ threat: +1, pole: +1 }) },
    ...hurtBy(HARMS, { to: () => 'counter-attacking' }, ['rebut', 'blame', 'threaten']),
  },
});

/** Have you got children? */
const counterAttacking = parent.createStateConfig({
  id: 'counter-attacking',
  on: {
    affirm: { actions: takes({ trust: -1 }) },
    steady: { actions: takes({ threat: downTo(1) }) },
    'own-it': {
      guard: 'can take it in',
      target: '#hurting',
      actions: showsIt(heard({ trust: upTo(2), threat: downTo(1) })),
    },
  },
});

const closed = parent.createStateConfig({
  initial: 'guarded',
  states: { guarded, 'counter-attacking': counterAttacking },
  on: {
    reflect: [
      { guard: 'the stake is still unsaid', actions: understood({ heard: upTo(3, 2) }) },
      { actions: heard({ heard: upTo(3) }) },
    ],
    'invite-story': [
      { guard: 'feels attacked', actions: heard({ threat: +1 }) },
      { actions: heard({ heard: upTo(2) }) },
    ],
    'ask-before-tell': { actions: heard({ trust: upTo(2) }) },
    'name-feeling': [
      { guard: 'could let it show', target: '#hurting', actions: showsIt(heard({})) },
      { actions: heard({ heard: upTo(1), threat: downTo(2) }) },
    ],
  },
});

/** I go home and cry, if you want to know. */
const hurting = parent.createStateConfig({
  id: 'hurting',
  on: {
    affirm: { actions: takes({ hold: downTo(2), trust: upTo(2) }) },
    'both-true': { actions: heard({ trust: upTo(3), hold: downTo(2), pole: towards(1) }) },
    'ask-before-tell': [
      {
        guard: 'can be asked as an expert',
        target: '#sharing',
        actions: heard({ trust: upTo(3) }),
      },
      { actions: heard({ trust: upTo(2) }) },
    ],
    'name-feeling': [
      {
        guard: 'pity would be too much',
        target: '#collapsed',
        actions: [heard({}), ...isLost(COLLAPSED.left)],
      },
      { actions: heard({ heard: upTo(3), threat: downTo(0) }) },
    ],
    minimise: {
      target: '#collapsed',
      actions: [hurt(HARMS.minimise.costs), ...isLost(COLLAPSED.left)],
    },
    'share-evidence': {
      target: '#counter-attacking',
      actions: [told({ threat: +1, heard: -1 }), within(CLOSED)],
    },
  },
});

/** What works at home, said as one adult to another. */
const sharing = parent.createStateConfig({
  id: 'sharing',
  on: {
    'agree-step': [
      {
        guard: 'could carry it together',
        target: '#planning',
        actions: heard({ clarity: upTo(3), hold: downTo(1) }),
      },
      { actions: takes({ trust: -1 }) },
    ],
  },
});

/** You do that, I'll do this, and Wednesday then. */
const planning = parent.createStateConfig({
  id: 'planning',
  on: {
    'check-and-record': {
      guard: 'can take it in',
      actions: told({ clarity: upTo(4), trust: upTo(3) }),
    },
  },
});

const open = parent.createStateConfig({
  initial: 'hurting',
  states: { hurting, sharing, planning },
  on: { ...openParent({ to: 'guarded', keeping: CLOSED }), ...closedBy(HARMS, CLOSED) },
});

/** It's all me. As lost to the child as shouting is. */
const collapsed = parent.createStateConfig({
  id: 'collapsed',
  on: {
    affirm: { actions: takes({ hold: downTo(2) }) },
    'child-voice': { actions: takes({ hold: downTo(2) }) },
    'name-feeling': { actions: heard({ hold: +1 }) },
    'agree-step': [
      { guard: 'shame has eased', target: '#sharing', actions: showsIt(heard({})) },
      { actions: takes({ hold: +1 }) },
    ],
  },
});

/** Standing. */
const hot = parent.createStateConfig({
  id: 'hot',
  on: {
    steady: { actions: takes({ threat: downTo(2) }) },
    reflect: [
      { guard: 'feels attacked', actions: heard({ heard: upTo(1) }) },
      { target: '#counter-attacking', actions: heard({ heard: upTo(1) }) },
    ],
  },
});

const lost = parent.createStateConfig({
  initial: 'hot',
  states: { collapsed, hot },
  on: lostAgain(HARMS),
});

const machine = parent.createMachine({
  id: 'defensive',
  context: ({ input }) => arriving('defensive', start, input),
  initial: 'arriving',
  on: { ...EVERY_PARENT, ...hurtBy(HARMS) },
  states: { arriving: arrival(MOODS.defensive), closed, open, lost },
});

/** A parent who hears the accusation before it is made. */
export const defensive: ParentChart = { kind: 'defensive', machine, start, bestMood: 'planning' };

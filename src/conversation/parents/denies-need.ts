import { setup } from 'xstate';
import { MOODS } from '../../language/index.ts';
import { CLOSED, EVERY_PARENT, openParent } from './every-parent.ts';
import { arriving, downTo, towards, upTo } from './feelings.ts';
import { SOOTHES, closedBy, hurtBy, lostAgain } from './harms.ts';
import type { Harms, OffRamp } from './harms.ts';
import type { ParentChart, ParentState } from './parent.ts';
import {
  actions,
  arrival,
  guards,
  heard,
  isLost,
  opensUp,
  repaired,
  takes,
  told,
  types,
  understood,
  within,
} from './words.ts';

const gauges = { heard: 1, trust: 1, threat: 2, clarity: 1, hold: 4, pole: 2 };
const start: ParentState = { mood: 'distant', ...gauges };

/** Something slips out. */
const OPEN = { heard: [2, 4], threat: [0, 2] } as const;

/** They sign, thank you, and do not open the next three e-mails. */
const NODDING: OffRamp = { mood: 'nodding', left: { ...CLOSED, heard: [0, 0], trust: [0, 1] } };
/** That family in that room again. */
const OFFENDED: OffRamp = { mood: 'offended', left: { ...NODDING.left, threat: [4, 4] } };

const HARMS: Harms = {
  rebut: { costs: { heard: -1, threat: +1, trust: -1 }, backTo: 'explaining', endsIn: OFFENDED },
  minimise: {
    ...SOOTHES,
    costs: { ...SOOTHES.costs, pole: -1 },
    backTo: 'explaining',
    endsIn: NODDING,
  },
  blame: { costs: { threat: +2, trust: -1 }, backTo: 'explaining', endsIn: OFFENDED },
  'amateur-label': {
    costs: { heard: -1, threat: +2, pole: +1 },
    backTo: 'explaining',
    endsIn: OFFENDED,
  },
  overpromise: { ...SOOTHES, backTo: 'explaining', endsIn: NODDING },
  'jargon-wall': { costs: { threat: +1, clarity: -1 }, backTo: 'distant', endsIn: NODDING },
  threaten: { costs: { threat: +2, trust: -2 }, backTo: 'distant', endsIn: NODDING },
};

const parent = setup({
  types,
  guards: {
    ...guards,
    'is close to saying it': ({ context }) =>
      context.heard >= 2 && context.threat <= 2 && context.stake === 1,
    'was left alone with it': ({ context }) => context.trust >= 2 && context.threat <= 1,
    'sees both sides of him': ({ context }) =>
      context.heard >= 3 && context.trust >= 2 && context.threat <= 1 && context.pole === 1,
  },
  actions,
});

/** Yes to everything, so that it stops. */
const nods = <Happens>(happens: Happens) => ({
  target: '#nodding',
  actions: [happens, ...isLost(NODDING.left)],
});

/** Affable, short, and somewhere else. */
const distant = parent.createStateConfig({
  id: 'distant',
  on: {
    'invite-story': { target: '#explaining', actions: heard({ heard: upTo(2), trust: upTo(2) }) },
    reflect: { target: '#explaining', actions: heard({ heard: upTo(2) }) },
    'ask-before-tell': { target: '#explaining', actions: heard({ threat: downTo(1) }) },
    affirm: { target: '#explaining', actions: takes({ trust: upTo(2), pole: -1 }) },
    'share-evidence': { target: '#explaining', actions: told({ threat: +1, pole: +1 }) },
    ...hurtBy(HARMS, { to: () => 'explaining' }, ['rebut', 'blame', 'amateur-label']),
  },
});

/** Something is said before they notice, once somebody likes the child as they do. */
const slips = <Happens>(happens: Happens) => ({
  guard: 'is close to saying it' as const,
  target: '#wobbling',
  actions: [happens, ...opensUp(OPEN)],
});

/** His dad was the same. Summer birthday. They're all like that. */
const explaining = parent.createStateConfig({
  id: 'explaining',
  on: {
    'invite-story': slips(heard({ heard: upTo(3), trust: upTo(2) })),
    'child-voice': slips(takes({ threat: downTo(1) })),
    'need-not-label': {
      guard: 'can take it in',
      actions: told({ clarity: upTo(1), threat: downTo(1) }),
    },
    'share-evidence': [
      { guard: 'was told something just now', ...nods(told({ heard: -1 })) },
      { guard: 'has been heard', actions: told({ clarity: upTo(1), pole: +1 }) },
    ],
  },
});

const closed = parent.createStateConfig({
  initial: 'distant',
  states: { distant, explaining },
  on: {
    'open-frame': { actions: heard({ threat: upTo(3), clarity: upTo(1) }) },
    'invite-story': { actions: heard({ heard: upTo(2), trust: upTo(2) }) },
    reflect: [
      { guard: 'the stake is still unsaid', actions: understood({ heard: upTo(3, 2) }) },
      { actions: heard({ heard: upTo(3) }) },
    ],
    'name-feeling': [
      { guard: 'has not been heard', actions: heard({ threat: upTo(3) }) },
      { actions: heard({ threat: downTo(1) }) },
    ],
    'ask-before-tell': { actions: heard({ heard: upTo(1), threat: downTo(1) }) },
    'agree-step': [
      { guard: 'has not been heard', ...nods(takes({ trust: -1 })) },
      { actions: takes({ threat: upTo(3) }) },
    ],
    steady: { actions: takes({ threat: downTo(1) }) },
  },
});

/** Too much, too soon: the sentence that had begun is not finished. */
const RUSHED = { heard: -1, threat: +1 };
const rushed = <Happens>(happens: Happens) => ({
  target: '#explaining',
  actions: [happens, within(CLOSED)],
});

/** A question, a look; a story slips. It wants catching gently. */
const wobbling = parent.createStateConfig({
  id: 'wobbling',
  on: {
    reflect: { target: '#bearing', actions: heard({ heard: upTo(4) }) },
    'name-feeling': { target: '#bearing', actions: heard({ heard: upTo(3) }) },
    'share-evidence': rushed(told({ ...RUSHED, pole: +1 })),
    'check-and-record': rushed(told(RUSHED)),
  },
});

/** Nobody pushed, so one thing can be tried. */
const tries = <Happens>(happens: Happens) => ({
  guard: 'was left alone with it' as const,
  target: '#trying',
  actions: happens,
});

/** They let themselves see it, and it weighs. It wants leaving alone. */
const bearing = parent.createStateConfig({
  id: 'bearing',
  on: {
    steady: { actions: takes({ threat: downTo(0), hold: downTo(3) }) },
    'child-voice': [tries(takes({ hold: downTo(3) })), { actions: takes({ threat: downTo(1) }) }],
    'agree-step': [tries(heard({ clarity: upTo(2), hold: downTo(3) })), rushed(takes(RUSHED))],
    'check-and-record': rushed(told(RUSHED)),
  },
});

/** One thing, for five weeks, and it can stop. */
const trying = parent.createStateConfig({
  id: 'trying',
  on: {
    'open-frame': { actions: heard({ trust: upTo(3) }) },
    'share-evidence': {
      guard: 'can take it in',
      actions: told({ clarity: upTo(3), hold: downTo(2), pole: towards(1) }),
    },
    'agree-step': { actions: heard({ clarity: upTo(2), trust: upTo(3), hold: downTo(2) }) },
    'check-and-record': {
      guard: 'sees both sides of him',
      target: '#alongside',
      actions: told({ clarity: upTo(3), trust: upTo(3), hold: downTo(1) }),
    },
  },
});

/** On the same side of the table. */
const alongside = parent.createStateConfig({
  id: 'alongside',
  on: {
    'share-evidence': { guard: 'can take it in', actions: told({ clarity: upTo(4) }) },
    'agree-step': { actions: heard({ clarity: upTo(4) }) },
  },
});

const open = parent.createStateConfig({
  initial: 'wobbling',
  states: { wobbling, bearing, trying, alongside },
  on: {
    ...openParent({ to: 'explaining', keeping: CLOSED }),
    ...closedBy(HARMS, CLOSED),
    'agree-step': rushed(takes(RUSHED)),
  },
});

/** Yes, fine, whatever you think. */
const nodding = parent.createStateConfig({
  id: 'nodding',
  on: {
    'invite-story': { target: '#explaining', actions: heard({ heard: upTo(1) }) },
    'ask-before-tell': { target: '#explaining', actions: heard({ heard: upTo(1) }) },
    'agree-step': { actions: takes({ trust: -1 }) },
  },
});

/** Chair back. */
const offended = parent.createStateConfig({
  id: 'offended',
  on: {
    'invite-story': { actions: heard({}) },
    'own-it': [
      { guard: 'a repair soon after a harm', actions: repaired },
      { target: '#explaining', actions: heard({ trust: upTo(1), threat: downTo(2) }) },
    ],
  },
});

const lost = parent.createStateConfig({
  initial: 'nodding',
  states: { nodding, offended },
  on: { ...lostAgain(HARMS), affirm: { actions: takes({ trust: upTo(1) }) } },
});

const machine = parent.createMachine({
  id: 'denies-need',
  context: ({ input }) => arriving('denies-need', start, input),
  initial: 'arriving',
  on: { ...EVERY_PARENT, ...hurtBy(HARMS) },
  states: { arriving: arrival(MOODS['denies-need']), closed, open, lost },
});

/** A parent who denies that there is a need. */
export const deniesNeed: ParentChart = {
  kind: 'denies-need',
  machine,
  start,
  bestMood: 'alongside',
};

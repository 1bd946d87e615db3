import { setup } from 'xstate';
import { MOODS } from '../../language/index.ts';
import { EVERY_PARENT, harm, soothing } from './every-parent.ts';
import { arriving, downTo, towards, upTo } from './feelings.ts';
import type { Feelings, Starting } from './feelings.ts';
import type { ParentChart, ParentState } from './parent.ts';
import { actions, arrival, guards, heard, hurt, takes, told, understood } from './words.ts';
import type { MoveMade } from './words.ts';

const start: ParentState = {
  ...{ mood: 'distant', heard: 1, trust: 1, threat: 2, clarity: 1, hold: 4, pole: 2 },
};

/** He nods, signs, and does not open the next three e-mails. */
const NODS = { heard: -4, trust: -1 };
/** We are that family in that room again. */
const OFFENDED = { heard: -4, threat: +4 };
/** The sentence he had begun is not finished. */
const CLOSES_UP = { heard: -1, threat: +1 };

const machine = setup({
  types: {} as { context: Feelings; events: MoveMade; input: Starting },
  guards: {
    ...guards,
    'is close to saying it': ({ context }) => context.heard >= 2 && context.stake === 1,
    'has been left alone with it': ({ context }) => context.trust >= 2 && context.threat <= 1,
    'saw it work, both sides of him': ({ context }) =>
      context.trust >= 2 && context.threat <= 1 && context.clarity >= 2 && context.pole === 1,
  },
  actions,
}).createMachine({
  id: 'denies-need',
  context: ({ input }) => arriving('denies-need', start, input),
  initial: 'arriving',
  on: {
    ...EVERY_PARENT,
    rebut: harm({ heard: -1, threat: +1, trust: -1 }, '#offended', OFFENDED),
    minimise: soothing({ threat: -1, hold: +1, clarity: -1, pole: -1 }, '#nodding', NODS),
    blame: harm({ threat: +2, trust: -1 }, '#offended', OFFENDED),
    'amateur-label': harm({ threat: +2, heard: -1, pole: +1 }, '#offended', OFFENDED),
    overpromise: soothing({ threat: -1, hold: +1, clarity: -1 }, '#nodding', NODS),
    'jargon-wall': harm({ threat: +1, clarity: -1 }, '#nodding', NODS),
    threaten: harm({ threat: +2, trust: -2 }, '#nodding', NODS),
  },
  states: {
    arriving: arrival(MOODS['denies-need']),

    closed: {
      on: {
        reflect: [
          { guard: 'the stake is still unsaid', actions: understood({ heard: +2 }) },
          { actions: heard({ heard: upTo(3) }) },
        ],
        affirm: [
          { guard: 'was told something just now', actions: takes({ trust: -1 }) },
          { actions: takes({ trust: upTo(2), pole: +1 }) },
        ],
        steady: { actions: takes({ threat: downTo(1) }) },
        'child-voice': { actions: takes({ threat: downTo(1) }) },
        'agree-step': [
          { guard: 'has not been heard', target: '#nodding', actions: takes({ trust: -1 }) },
          { actions: takes({ threat: +1 }) },
        ],
      },
      initial: 'distant',
      states: {
        /** Affable, short, and somewhere else. */
        distant: {
          id: 'distant',
          on: {
            'open-frame': { target: '#explaining', actions: heard({ threat: upTo(3) }) },
            'invite-story': {
              target: '#explaining',
              actions: heard({ heard: upTo(2), trust: upTo(2) }),
            },
            'ask-before-tell': { target: '#explaining', actions: heard({ threat: downTo(1) }) },
            reflect: { target: '#explaining', actions: heard({ heard: upTo(2) }) },
            affirm: { target: '#explaining', actions: takes({ trust: upTo(2) }) },
            'name-feeling': { actions: heard({ threat: upTo(3) }) },
            'share-evidence': { target: '#explaining', actions: told({ threat: +1, trust: -1 }) },
          },
        },

        /** His dad was the same. Summer birthday. They're all like that. */
        explaining: {
          id: 'explaining',
          on: {
            'invite-story': [
              {
                guard: 'is close to saying it',
                target: '#wobbling',
                actions: heard({ heard: upTo(3), trust: upTo(2) }),
              },
              { actions: heard({ heard: upTo(2), trust: upTo(2) }) },
            ],
            'child-voice': [
              {
                guard: 'is close to saying it',
                target: '#wobbling',
                actions: takes({ threat: downTo(1) }),
              },
              { actions: takes({ threat: downTo(1) }) },
            ],
            'share-evidence': [
              {
                guard: 'was told something just now',
                target: '#nodding',
                actions: told({ heard: -1 }),
              },
              { guard: 'has been heard', actions: told({ clarity: upTo(2), pole: +1 }) },
            ],
          },
        },
      },
    },

    open: {
      on: {
        rebut: { target: '#explaining', actions: hurt({ ...CLOSES_UP, trust: -1 }) },
        blame: { target: '#explaining', actions: hurt({ ...CLOSES_UP, trust: -1 }) },
        'jargon-wall': { target: '#explaining', actions: hurt({ ...CLOSES_UP, clarity: -1 }) },
        threaten: { target: '#nodding', actions: hurt({ ...CLOSES_UP, trust: -2 }) },
        'amateur-label': { target: '#explaining', actions: hurt({ ...CLOSES_UP, pole: +1 }) },
        reflect: { actions: heard({ heard: upTo(4) }) },
        'name-feeling': { actions: heard({ heard: upTo(3), threat: downTo(0) }) },
        'both-true': { actions: heard({ trust: upTo(3), pole: towards(1) }) },
        steady: { actions: takes({ threat: downTo(0) }) },
      },
      initial: 'wobbling',
      states: {
        /** A question, a look; a story slips. */
        wobbling: {
          id: 'wobbling',
          on: {
            reflect: { target: '#bearing', actions: heard({ heard: upTo(4) }) },
            'name-feeling': { target: '#bearing', actions: heard({ heard: upTo(3) }) },
            'share-evidence': { target: '#explaining', actions: told(CLOSES_UP) },
            'check-and-record': { target: '#explaining', actions: told(CLOSES_UP) },
            'need-not-label': { target: '#explaining', actions: told(CLOSES_UP) },
            'agree-step': { target: '#explaining', actions: takes(CLOSES_UP) },
          },
        },

        /** He lets himself see it, and it weighs. */
        bearing: {
          id: 'bearing',
          on: {
            steady: { actions: takes({ threat: downTo(0), hold: downTo(3) }) },
            'child-voice': [
              {
                guard: 'has been left alone with it',
                target: '#trying',
                actions: takes({ hold: downTo(2) }),
              },
              { actions: takes({ threat: downTo(1) }) },
            ],
            'agree-step': [
              {
                guard: 'has been left alone with it',
                target: '#trying',
                actions: takes({ clarity: upTo(2), hold: downTo(2) }),
              },
              { target: '#explaining', actions: takes(CLOSES_UP) },
            ],
            'check-and-record': { target: '#explaining', actions: told(CLOSES_UP) },
          },
        },

        /** One thing, for five weeks, and it can stop. */
        trying: {
          id: 'trying',
          on: {
            'agree-step': { actions: takes({ clarity: upTo(3), trust: upTo(3) }) },
            'check-and-record': [
              {
                guard: 'saw it work, both sides of him',
                target: '#alongside',
                actions: told({ trust: upTo(3), hold: downTo(1) }),
              },
            ],
          },
        },

        /** On the same side of the table. */
        alongside: {
          id: 'alongside',
          on: {
            'share-evidence': { actions: told({ clarity: +1 }) },
          },
        },
      },
    },

    lost: {
      initial: 'nodding',
      states: {
        /** Yes, fine, whatever you think. */
        nodding: {
          id: 'nodding',
          on: {
            'invite-story': { target: '#explaining', actions: heard({ heard: upTo(1) }) },
            'ask-before-tell': { target: '#explaining', actions: heard({ heard: upTo(1) }) },
            'agree-step': { actions: takes({ trust: -1 }) },
          },
        },

        /** Chair back. */
        offended: {
          id: 'offended',
          on: {
            'own-it': [
              {
                guard: 'a repair soon after a harm',
                actions: { type: 'takes the apology', params: {} },
              },
              { target: '#explaining', actions: heard({ trust: upTo(1) }) },
            ],
          },
        },
      },
    },
  },
});

/** A parent who denies that there is a need. */
export const deniesNeed: ParentChart = {
  kind: 'denies-need',
  machine,
  start,
  bestMood: 'alongside',
};

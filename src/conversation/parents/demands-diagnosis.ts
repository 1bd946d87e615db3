import { setup } from 'xstate';
import { MOODS } from '../../language/index.ts';
import { EVERY_PARENT, harm, soothing } from './every-parent.ts';
import { arriving, downTo, towards, upTo } from './feelings.ts';
import type { Feelings, Starting } from './feelings.ts';
import type { ParentChart, ParentState } from './parent.ts';
import { actions, arrival, guards, heard, hurt, takes, told, understood } from './words.ts';
import type { MoveMade } from './words.ts';

const start: ParentState = {
  ...{ mood: 'braced', heard: 0, trust: 1, threat: 2, clarity: 1, hold: 4, pole: 0 },
};

/** Cold: everything by letter from now on. */
const FORMAL = { heard: -4, threat: +1 };
/** Hot: nothing said in this room reaches her. */
const HOT = { heard: -4, threat: +4 };
/** What an open parent still gives when she closes up again. */
const CLOSES_UP = { heard: -2, threat: +1, trust: -1 };

const machine = setup({
  types: {} as { context: Feelings; events: MoveMade; input: Starting },
  guards: {
    ...guards,
    'is calm enough to hear it': ({ context }) =>
      context.heard >= 2 && context.threat <= 2 && context.last !== 1,
    'could plan with us': ({ context }) =>
      context.heard >= 3 && context.trust >= 2 && context.threat <= 1 && context.hold <= 2,
  },
  actions,
}).createMachine({
  id: 'demands-diagnosis',
  context: ({ input }) => arriving('demands-diagnosis', start, input),
  initial: 'arriving',
  on: {
    ...EVERY_PARENT,
    rebut: harm({ heard: -1, threat: +1, trust: -1 }, '#hot', HOT),
    minimise: harm({ heard: -1, threat: +1, clarity: downTo(0) }, '#hot', HOT),
    blame: harm({ threat: +2, trust: -1 }, '#hot', HOT),
    'amateur-label': harm({ trust: -1, hold: +1 }, '#formal', FORMAL),
    overpromise: soothing({ threat: -1, hold: +1, clarity: -1 }, '#formal', FORMAL),
    'jargon-wall': harm({ threat: +1, clarity: -1 }, '#formal', FORMAL),
    threaten: harm({ threat: +2, trust: -2 }, '#formal', FORMAL),
  },
  states: {
    arriving: arrival(MOODS['demands-diagnosis']),

    closed: {
      on: {
        affirm: { actions: takes({ threat: upTo(3) }) },
        steady: { actions: takes({ threat: upTo(3) }) },
        'child-voice': { actions: takes({ threat: upTo(3) }) },
        reflect: [
          { guard: 'the stake is still unsaid', actions: understood({ heard: +2 }) },
          { guard: 'has been heard out', actions: heard({ trust: downTo(0) }) },
          { actions: heard({ heard: +1 }) },
        ],
        'name-feeling': [
          { guard: 'the stake is still unsaid', actions: understood({ heard: +2 }) },
          { actions: heard({ heard: upTo(2), threat: downTo(2) }) },
        ],
      },
      initial: 'braced',
      states: {
        /** She has come prepared, and waits for how it will be done this time. */
        braced: {
          id: 'braced',
          on: {
            'open-frame': { target: '#pressing', actions: heard({ threat: downTo(1) }) },
            'invite-story': { target: '#pressing', actions: heard({ heard: upTo(1) }) },
            'ask-before-tell': { target: '#pressing', actions: heard({ heard: upTo(1) }) },
            reflect: { target: '#pressing', actions: heard({ heard: upTo(1) }) },
            'name-feeling': { actions: heard({ threat: upTo(3) }) },
            'share-evidence': { target: '#pressing', actions: told({ threat: upTo(3), pole: +1 }) },
            'need-not-label': { target: '#pressing', actions: told({ threat: +1, heard: -1 }) },
          },
        },

        /** The demand, the scores, the cousin with a report. Underneath: I missed it. */
        pressing: {
          id: 'pressing',
          on: {
            'own-it': [
              {
                guard: 'can take it in',
                target: '#testing',
                actions: heard({ trust: upTo(2), threat: downTo(1) }),
              },
            ],
            'share-evidence': [
              {
                guard: 'can take it in',
                target: '#testing',
                actions: told({ clarity: upTo(2), trust: upTo(2) }),
              },
            ],
            'need-not-label': [
              { guard: 'can take it in', target: '#testing', actions: told({ clarity: upTo(2) }) },
            ],
            'limit-and-route': [
              { guard: 'can take it in', target: '#testing', actions: told({ clarity: upTo(2) }) },
            ],
            'agree-step': [
              { guard: 'can take it in', target: '#testing', actions: takes({ trust: upTo(2) }) },
            ],
          },
        },

        /** So what will you do? A straight question, and it wants a straight answer. */
        testing: {
          id: 'testing',
          on: {
            'invite-story': [
              {
                guard: 'has been heard',
                target: '#telling',
                actions: heard({ heard: upTo(3), threat: downTo(1) }),
              },
            ],
            'name-feeling': [
              {
                guard: 'has been heard',
                target: '#telling',
                actions: heard({ threat: downTo(1) }),
              },
            ],
            'child-voice': [
              {
                guard: 'has been heard',
                target: '#telling',
                actions: takes({ threat: downTo(1) }),
              },
            ],
            'ask-before-tell': { actions: heard({ trust: downTo(1) }) },
            'share-evidence': [
              { guard: 'can take it in', actions: told({ clarity: upTo(2), trust: upTo(2) }) },
            ],
            'limit-and-route': [
              { guard: 'can take it in', actions: told({ clarity: upTo(2), trust: upTo(2) }) },
            ],
            'agree-step': [{ guard: 'has been heard', actions: takes({ trust: upTo(2) }) }],
            minimise: {
              guard: 'can take it in',
              target: '#pressing',
              actions: hurt({ heard: -1, threat: +1 }),
            },
            'jargon-wall': {
              guard: 'can take it in',
              target: '#pressing',
              actions: hurt({ threat: +1, clarity: -1 }),
            },
          },
        },
      },
    },

    open: {
      on: {
        rebut: { target: '#pressing', actions: hurt(CLOSES_UP) },
        minimise: { target: '#pressing', actions: hurt(CLOSES_UP) },
        blame: { target: '#pressing', actions: hurt(CLOSES_UP) },
        threaten: { target: '#pressing', actions: hurt(CLOSES_UP) },
        'amateur-label': { target: '#testing', actions: hurt(CLOSES_UP) },
        'jargon-wall': { target: '#testing', actions: hurt(CLOSES_UP) },
        reflect: { actions: heard({ heard: upTo(4), threat: downTo(1) }) },
        'name-feeling': { actions: heard({ heard: upTo(3), threat: downTo(0) }) },
        steady: { actions: takes({ threat: downTo(0) }) },
        affirm: [
          { guard: 'was told something just now', actions: takes({ trust: -1 }) },
          { actions: takes({ trust: upTo(3) }) },
        ],
        'child-voice': { actions: takes({ threat: downTo(0) }) },
        'both-true': { actions: heard({ trust: upTo(3), pole: towards(1) }) },
      },
      initial: 'telling',
      states: {
        /** What the label is for: the fear behind the demand. */
        telling: {
          id: 'telling',
          on: {
            'need-not-label': {
              guard: 'is calm enough to hear it',
              target: '#weighing',
              actions: told({ clarity: upTo(3), hold: downTo(3) }),
            },
            'limit-and-route': {
              guard: 'is calm enough to hear it',
              target: '#weighing',
              actions: told({ clarity: upTo(3), trust: upTo(3) }),
            },
            'agree-step': { actions: takes({ heard: -1 }) },
          },
        },

        /** Help from Monday in one hand, the road to a name in the other. */
        weighing: {
          id: 'weighing',
          on: {
            'need-not-label': {
              guard: 'is calm enough to hear it',
              actions: told({ clarity: upTo(3), hold: downTo(2) }),
            },
            'limit-and-route': {
              guard: 'is calm enough to hear it',
              actions: told({ clarity: upTo(3), hold: downTo(2), trust: upTo(3) }),
            },
            'ask-before-tell': { actions: heard({ trust: upTo(3) }) },
            'agree-step': [
              {
                guard: 'could plan with us',
                target: '#partnering',
                actions: takes({ clarity: +1, hold: downTo(1) }),
              },
              { actions: takes({ trust: downTo(1) }) },
            ],
          },
        },

        /** She has got her pen out for another reason. */
        partnering: {
          id: 'partnering',
          on: {
            'check-and-record': {
              guard: 'is calm enough to hear it',
              actions: told({ clarity: +1, trust: upTo(3) }),
            },
            'agree-step': { actions: takes({ clarity: upTo(4) }) },
          },
        },
      },
    },

    lost: {
      on: {
        affirm: { actions: takes({ threat: +1 }) },
        'invite-story': { actions: heard({}) },
        'agree-step': { actions: takes({ threat: +1 }) },
      },
      initial: 'hot',
      states: {
        /** Everything in writing from now on. It may be right, and it may yet be a way on. */
        formal: {
          id: 'formal',
          on: {
            'own-it': [
              {
                guard: 'a repair soon after a harm',
                actions: { type: 'takes the apology', params: {} },
              },
              { guard: 'has been heard', target: '#testing', actions: heard({ trust: upTo(2) }) },
            ],
          },
        },

        /** Too loud, or too quiet. */
        hot: {
          id: 'hot',
          on: {
            'name-feeling': [
              { guard: 'feels attacked', actions: heard({ threat: -1 }) },
              { target: '#pressing', actions: heard({ heard: upTo(1) }) },
            ],
            reflect: [
              { guard: 'feels attacked', actions: heard({ heard: upTo(1) }) },
              { target: '#pressing', actions: heard({ heard: upTo(1) }) },
            ],
            steady: { actions: takes({ threat: downTo(2) }) },
          },
        },
      },
    },
  },
});

/** A parent who demands a diagnosis. */
export const demandsDiagnosis: ParentChart = {
  kind: 'demands-diagnosis',
  machine,
  start,
  bestMood: 'partnering',
};

import { setup } from 'xstate';
import { MOODS } from '../../language/index.ts';
import { EVERY_PARENT, harm, soothing } from './every-parent.ts';
import { arriving, downTo, towards, upTo } from './feelings.ts';
import type { Feelings, Starting } from './feelings.ts';
import type { ParentChart, ParentState } from './parent.ts';
import { actions, arrival, guards, heard, hurt, takes, told, understood } from './words.ts';
import type { MoveMade } from './words.ts';

const start: ParentState = {
  ...{ mood: 'guarded', heard: 0, trust: 1, threat: 3, clarity: 1, hold: 3, pole: 1 },
};

/** Coat on. */
const HOT = { heard: -4, threat: +4 };
/** It's all me. */
const COLLAPSED = { heard: -2, hold: +4 };
/** Here it comes after all. */
const STUNG = { heard: -1, threat: +1 };

const machine = setup({
  types: {} as { context: Feelings; events: MoveMade; input: Starting },
  guards: {
    ...guards,
    'can be asked as an expert': ({ context }) =>
      context.heard >= 2 && context.trust >= 2 && context.threat <= 2,
    'shame has eased': ({ context }) => context.hold <= 2,
    'could carry it together': ({ context }) =>
      context.heard >= 3 && context.trust >= 2 && context.threat <= 1,
  },
  actions,
}).createMachine({
  id: 'defensive',
  context: ({ input }) => arriving('defensive', start, input),
  initial: 'arriving',
  on: {
    ...EVERY_PARENT,
    rebut: harm({ heard: -1, threat: +1 }, '#hot', HOT),
    minimise: soothing({ threat: -1, hold: +1, clarity: -1, pole: -1 }, '#collapsed', COLLAPSED),
    blame: harm({ threat: +2, trust: -1, hold: +1 }, '#hot', HOT),
    'amateur-label': harm({ threat: +1, hold: +1 }, '#collapsed', COLLAPSED),
    overpromise: soothing({ threat: -1, hold: +1, clarity: -1 }, '#collapsed', COLLAPSED),
    'jargon-wall': harm({ threat: +1, clarity: -1 }, '#hot', HOT),
    threaten: harm({ threat: +2, trust: -2 }, '#hot', HOT),
  },
  states: {
    arriving: arrival(MOODS.defensive),

    closed: {
      on: {
        reflect: [
          { guard: 'the stake is still unsaid', actions: understood({ heard: +2 }) },
          { actions: heard({ heard: upTo(3) }) },
        ],
        'invite-story': [
          { guard: 'feels attacked', actions: heard({ threat: +1 }) },
          { actions: heard({ heard: upTo(2) }) },
        ],
        'child-voice': { actions: takes({ threat: upTo(3) }) },
        'both-true': { actions: heard({ pole: towards(1) }) },
      },
      initial: 'guarded',
      states: {
        /** So what has he done now? */
        guarded: {
          id: 'guarded',
          on: {
            affirm: [
              { guard: 'was told something just now', actions: takes({ trust: -1 }) },
              { actions: takes({ trust: upTo(2), threat: downTo(2) }) },
            ],
            'own-it': [
              {
                guard: 'trusts a little',
                target: '#hurting',
                actions: heard({ heard: upTo(2), threat: downTo(1) }),
              },
            ],
            'share-evidence': {
              target: '#counter-attacking',
              actions: told({ threat: +1, pole: +1 }),
            },
            rebut: {
              guard: 'can take it in',
              target: '#counter-attacking',
              actions: hurt({ heard: -1, threat: +1 }),
            },
          },
        },

        /** Have you got children? */
        'counter-attacking': {
          id: 'counter-attacking',
          on: {
            affirm: { actions: takes({ trust: downTo(0) }) },
            'own-it': [
              {
                guard: 'can take it in',
                target: '#hurting',
                actions: heard({ trust: upTo(2), threat: downTo(1) }),
              },
            ],
          },
        },
      },
    },

    open: {
      on: {
        rebut: { target: '#counter-attacking', actions: hurt(STUNG) },
        blame: { target: '#counter-attacking', actions: hurt({ ...STUNG, trust: -1 }) },
        threaten: { target: '#counter-attacking', actions: hurt({ ...STUNG, trust: -2 }) },
        'jargon-wall': { target: '#guarded', actions: hurt({ ...STUNG, clarity: -1 }) },
        'amateur-label': { target: '#guarded', actions: hurt({ ...STUNG, hold: +1 }) },
        reflect: { actions: heard({ heard: upTo(4) }) },
        'name-feeling': { actions: heard({ heard: upTo(3), threat: downTo(0) }) },
        steady: { actions: takes({ threat: downTo(0) }) },
        'child-voice': { actions: takes({ threat: downTo(0) }) },
      },
      initial: 'hurting',
      states: {
        /** I go home and cry, if you want to know. */
        hurting: {
          id: 'hurting',
          on: {
            affirm: { actions: takes({ hold: downTo(2), trust: upTo(2) }) },
            minimise: {
              target: '#collapsed',
              actions: hurt({ threat: -1, hold: +1, clarity: -1 }),
            },
            'both-true': {
              actions: heard({ trust: upTo(3), hold: downTo(2), pole: towards(1) }),
            },
            'ask-before-tell': [
              {
                guard: 'can be asked as an expert',
                target: '#sharing',
                actions: heard({ trust: upTo(3) }),
              },
            ],
            'share-evidence': {
              target: '#counter-attacking',
              actions: told({ threat: +1, heard: -1 }),
            },
          },
        },

        /** What works at home, said as one adult to another. */
        sharing: {
          id: 'sharing',
          on: {
            'agree-step': [
              {
                guard: 'could carry it together',
                target: '#planning',
                actions: takes({ clarity: upTo(3), trust: upTo(3), hold: downTo(1) }),
              },
              { actions: takes({ trust: downTo(1) }) },
            ],
          },
        },

        /** You do that, I'll do this, and Wednesday then. */
        planning: {
          id: 'planning',
          on: {
            'check-and-record': [
              { guard: 'can take it in', actions: told({ clarity: +1, trust: upTo(3) }) },
            ],
          },
        },
      },
    },

    lost: {
      initial: 'hot',
      states: {
        /** It's all me. As lost to the child as shouting is. */
        collapsed: {
          id: 'collapsed',
          on: {
            affirm: { actions: takes({ hold: downTo(2) }) },
            'child-voice': { actions: takes({ hold: downTo(2) }) },
            'name-feeling': { actions: heard({ hold: +1 }) },
            'agree-step': [
              { guard: 'shame has eased', target: '#sharing', actions: takes({ heard: upTo(2) }) },
            ],
          },
        },

        /** Standing. */
        hot: {
          id: 'hot',
          on: {
            steady: { actions: takes({ threat: downTo(2) }) },
            reflect: [
              { guard: 'feels attacked', actions: heard({ heard: upTo(1) }) },
              { target: '#counter-attacking', actions: heard({ heard: upTo(1) }) },
            ],
          },
        },
      },
    },
  },
});

/** A parent who hears the accusation before it is made. */
export const defensive: ParentChart = {
  kind: 'defensive',
  machine,
  start,
  bestMood: 'planning',
};

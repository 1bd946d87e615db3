import type { Happening } from './happening.ts';
import { PHASES, type Phase } from './phases.ts';
import { phrases } from './phrases.ts';

type Of<Type extends Happening['type']> = { readonly event: Extract<Happening, { type: Type }> };

const noting = (phase: Phase) => ({ type: 'note the phase', params: { phase } }) as const;
const turning = (by: 1 | -1) =>
  ({ guard: by > 0 ? 'there is another page' : 'a page was turned', actions: page(by) }) as const;
const page = (by: 1 | -1) => ({ type: 'turn the page', params: { by } }) as const;
const lastOf = (phase: Phase) => ({ type: 'open the last page', params: { phase } }) as const;
const option = ({ event }: Of<'hand' | 'pick'>) => ({ option: event.option });

/** Hands are counted in the two votes, and nowhere else. */
const counting = {
  hand: { actions: { type: 'count a hand', params: option } },
  hands: {
    actions: {
      type: 'count the hands',
      params: ({ event: { option, hands } }: Of<'hands'>) => ({ option, hands }),
    },
  },
  undo: { actions: 'take back the last count' },
} as const;

/**
 * The method: people commit, then talk, then commit again; then they see how it is taken. Every
 * phase can be passed over (`go`), and `back` always leads to what the room saw before.
 */
export const method = phrases.createMachine({
  id: 'workshop',
  context: ({ input }) => input,
  initial: 'before',
  states: {
    before: {
      entry: noting('before'),
      on: {
        next: {
          target: 'scene',
          actions: [
            'open the first page',
            { type: 'start the clock', params: ({ event }) => ({ now: event.now }) },
          ],
        },
      },
    },
    scene: {
      entry: noting('scene'),
      on: {
        next: [turning(1), { target: 'line' }],
        back: [turning(-1), { target: 'before' }],
      },
    },
    line: {
      entry: noting('line'),
      on: {
        next: [
          {
            guard: 'there is nothing to choose',
            target: 'debrief',
            actions: 'open the first page',
          },
          { target: 'alone' },
        ],
        back: [
          { guard: 'something was chosen', target: 'taken' },
          { target: 'scene', actions: lastOf('scene') },
        ],
      },
    },
    alone: {
      entry: noting('alone'),
      on: {
        next: [{ guard: 'pairs are wanted', target: 'pairs' }, { target: 'vote' }],
        back: 'line',
      },
    },
    pairs: { entry: noting('pairs'), on: { next: 'vote', back: 'alone' } },
    vote: {
      entry: noting('vote'),
      on: {
        ...counting,
        next: [{ guard: 'the room is split', target: 'talk' }, { target: 'choose' }],
        back: 'alone',
      },
    },
    talk: { entry: noting('talk'), on: { next: 'again', back: 'vote' } },
    again: {
      entry: [noting('again'), 'open a second vote'],
      on: { ...counting, next: 'choose', back: 'talk' },
    },
    choose: {
      entry: [noting('choose'), 'pick the favourite'],
      on: {
        pick: { actions: { type: 'pick it or let it go', params: option } },
        next: { guard: 'one is picked', target: 'taken', actions: 'take what is picked' },
        back: [
          { guard: 'it voted twice', target: 'again', actions: 'let the pick go' },
          { target: 'vote', actions: 'let the pick go' },
        ],
      },
    },
    taken: {
      entry: noting('taken'),
      on: {
        next: [
          {
            guard: 'there is nothing to choose',
            target: 'debrief',
            actions: 'open the first page',
          },
          { target: 'line' },
        ],
        back: { target: 'choose', actions: 'take the choice back' },
      },
    },
    beside: {
      entry: noting('beside'),
      on: {
        next: [
          turning(1),
          {
            guard: 'there is nothing to choose',
            target: 'debrief',
            actions: 'open the first page',
          },
          { target: 'line' },
        ],
        back: [turning(-1), { target: 'taken' }],
      },
    },
    debrief: {
      entry: noting('debrief'),
      on: { next: turning(1), back: [turning(-1), { target: 'taken' }] },
    },
  },
  on: {
    go: PHASES.map((phase) => ({
      guard: {
        type: 'one can go there',
        params: ({ event }: Of<'go'>) => ({ phase: event.to === phase ? phase : null }),
      },
      target: `.${phase}`,
      actions: [
        'open the first page',
        { type: 'start the clock', params: ({ event }: Of<'go'>) => ({ now: event.now }) },
      ],
    })),
    rewind: {
      target: '.choose',
      guard: 'something was chosen',
      actions: {
        type: 'go back to that decision',
        params: ({ event }) => ({ step: event.step }),
      },
    },
    play: [
      {
        target: '.taken',
        actions: { type: 'go to that branch', params: ({ event }) => ({ branch: event.branch }) },
      },
    ],
    compare: {
      guard: 'there are two branches',
      target: '.beside',
      actions: 'open the first page',
    },
    blank: { actions: 'blank the room, or show it' },
    people: {
      actions: { type: 'say how many are here', params: ({ event }) => ({ people: event.people }) },
    },
    size: {
      actions: { type: 'make the text so large', params: ({ event: { size } }) => ({ size }) },
    },
    commit: {
      actions: {
        type: 'write down what is promised',
        params: ({ event: { at, words } }) => ({ at, words }),
      },
    },
  },
});

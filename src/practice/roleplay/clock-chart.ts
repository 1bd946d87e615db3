import { assign, fromCallback, setup } from 'xstate';

/** Where a clock starts from. All times are in milliseconds. */
export interface Times {
  readonly elapsed: number;
  /** When the bell rings; 0 for a part that has no bell. */
  readonly bellAt: number;
}

export type ClockEvent =
  | { readonly type: 'start' | 'stop' }
  /** Time has passed, so much of it. */
  | { readonly type: 'tick'; readonly by: number }
  /** Another part of the round, or the same again after a reload. */
  | ({ readonly type: 'set' } & Times);

/**
 * A clock with a bell. It stops nobody: when the bell has rung it goes on counting. Where time comes
 * from, and what the bell sounds like, are given by whoever makes an actor of it.
 */
export const clockChart = /* @__PURE__ */ setup({
  types: {} as { context: Times; events: ClockEvent; input: Times },
  actors: { 'time passing': fromCallback(() => undefined) },
  actions: {
    'time passes': assign(({ context }, by: number) => ({ elapsed: context.elapsed + by })),
    'is set': assign((_, { elapsed, bellAt }: Times) => ({ elapsed, bellAt })),
    'ring the bell': () => undefined,
  },
  guards: {
    'the bell is due': ({ context: { elapsed, bellAt } }, by: number) =>
      bellAt > 0 && elapsed < bellAt && elapsed + by >= bellAt,
  },
}).createMachine({
  id: 'clock',
  context: ({ input }) => input,
  initial: 'standing',
  on: { set: { actions: { type: 'is set', params: ({ event }) => event } } },
  states: {
    standing: { on: { start: 'running' } },
    running: {
      invoke: { src: 'time passing' },
      on: {
        stop: 'standing',
        tick: [
          {
            guard: { type: 'the bell is due', params: ({ event }) => event.by },
            actions: [
              { type: 'time passes', params: ({ event }) => event.by },
              { type: 'ring the bell' },
            ],
          },
          { actions: { type: 'time passes', params: ({ event }) => event.by } },
        ],
      },
    },
  },
});

/** Tells how many milliseconds have passed, again and again, until the returned function is called. */
export type Pulse = (tell: (by: number) => void) => () => void;

/** The clock with a source of time and a bell. */
export const clockWith = (pulse: Pulse, ring: () => void) =>
  clockChart.provide({
    actors: {
      'time passing': fromCallback(({ sendBack }) => pulse((by) => sendBack({ type: 'tick', by }))),
    },
    actions: { 'ring the bell': ring },
  });

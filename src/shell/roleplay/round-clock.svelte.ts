import { useActorRef, useSelector } from '@xstate/svelte';
import { fromStore } from 'svelte/store';
import { clockWith, type Pulse, type Times } from '../../practice/roleplay/index.ts';

/** The clock of a round, as something that screens can show. All times are in milliseconds. */
export interface RoundClock {
  readonly elapsed: number;
  readonly running: boolean;
  start(): void;
  stop(): void;
  /** Another part of the round. */
  set(times: Times): void;
}

/** A running clock, for as long as the component lives that asks for it; it begins standing. */
export function useRoundClock(
  pulse: Pulse,
  times: Times,
  ring: () => void,
  told: (elapsed: number) => void,
): RoundClock {
  const actor = useActorRef(clockWith(pulse, ring), { input: times });
  actor.subscribe(({ context }) => told(context.elapsed));
  const elapsed = fromStore(useSelector(actor, ({ context }) => context.elapsed));
  const running = fromStore(useSelector(actor, (snapshot) => snapshot.matches('running')));
  return {
    get elapsed() {
      return elapsed.current;
    },
    get running() {
      return running.current;
    },
    start: () => actor.send({ type: 'start' }),
    stop: () => actor.send({ type: 'stop' }),
    set: (next) => actor.send({ type: 'set', ...next }),
  };
}

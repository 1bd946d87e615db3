import type { Attempt } from '../practice/index.ts';
import { inMemory } from './in-memory.ts';
import type { CarefulKeeper } from './port.ts';

/**
 * A keeper that keeps as another does, but for the attempts that `isPassing`: those are held in
 * memory alone and gone with the page, like what they were played from.
 */
export function keepingAllBut(
  isPassing: (attempt: Attempt) => boolean,
  keeper: CarefulKeeper,
): CarefulKeeper {
  const memory = inMemory();
  return {
    attempts: async () => [...(await keeper.attempts()), ...(await memory.attempts())],
    attempt: async (id) => (await memory.attempt(id)) ?? keeper.attempt(id),
    keepAttempt: (attempt) => (isPassing(attempt) ? memory : keeper).keepAttempt(attempt),
    removeAttempt: async (id) => {
      await memory.removeAttempt(id);
      await keeper.removeAttempt(id);
    },
    settings: () => keeper.settings(),
    keepSettings: (settings) => keeper.keepSettings(settings),
    watch: (listener) => keeper.watch(listener),
    unsaved: () => keeper.unsaved(),
    fault: () => keeper.fault(),
    retry: () => keeper.retry(),
  };
}

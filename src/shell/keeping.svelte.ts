import type { CarefulKeeper, KeepFault } from '../keep/index.ts';

/** Whether a person's work is being kept, as something that screens can show. */
export interface Keeping {
  /** What stands in the way of keeping, or null. */
  readonly fault: KeepFault | null;
  /** Tries again; what then still stands in the way is the fault. */
  retry(): Promise<void>;
}

/** Watches a keeper for as long as the page is open. */
export function watchKeeping(keeper: CarefulKeeper): Keeping {
  let fault = $state.raw(keeper.fault());
  keeper.watch((news) => {
    fault = news.kind === 'fault' ? news.fault : keeper.fault();
  });
  return {
    get fault() {
      return fault;
    },
    async retry() {
      await keeper.retry();
      fault = keeper.fault();
    },
  };
}

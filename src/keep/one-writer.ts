/** What of the browser’s lock manager is used: one holder of a name at a time, over all pages. */
export interface Locks {
  request(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
    held: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>;
}

/**
 * Takes the turn to write what is called `name`, or waits for it. `told` hears at once whether this
 * page may write, and again when the page that could is closed. Without locks every page may.
 * The returned function gives the turn up.
 */
export function takeTurn(
  name: string,
  locks: Locks | undefined,
  told: (mayWrite: boolean) => void,
): () => void {
  if (!locks) {
    told(true);
    return () => undefined;
  }
  const waiting = new AbortController();
  let giveUp: () => void = () => undefined;
  const hold = (): Promise<void> => {
    if (waiting.signal.aborted) return Promise.resolve();
    told(true);
    return new Promise((resolve) => {
      giveUp = resolve;
    });
  };
  void locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (lock !== null) return hold();
      if (!waiting.signal.aborted) {
        told(false);
        locks.request(name, { signal: waiting.signal }, hold).catch(() => undefined);
      }
      return undefined;
    })
    .catch(() => told(true));
  return () => {
    waiting.abort();
    giveUp();
  };
}

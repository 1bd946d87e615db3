/** What of the browser’s lock manager is used: one holder of a name at a time, over all pages. */
export interface Locks {
  request(
    name: string,
    options: {
      readonly ifAvailable?: boolean;
      readonly steal?: boolean;
      readonly signal?: AbortSignal;
    },
    held: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>;
}

/** A page’s turn to write, or its place in the queue for it. */
export interface Turn {
  /** Takes the turn now, from whichever page has it. */
  take(): void;
  /** Gives the turn up, or stops waiting for it. */
  leave(): void;
}

/**
 * Takes the turn to write what is called `name`, or waits for it. `told` hears at once whether this
 * page may write, and again whenever that changes: when the page that could is closed, or another
 * takes the turn. Without locks every page may.
 */
export function takeTurn(
  name: string,
  locks: Locks | undefined,
  told: (mayWrite: boolean) => void,
): Turn {
  if (!locks) {
    told(true);
    return { take: () => undefined, leave: () => undefined };
  }
  let left = false;
  let waiting = new AbortController();
  let giveUp: () => void = () => undefined;
  const hold = (): Promise<void> => {
    if (left) return Promise.resolve();
    told(true);
    return new Promise((resolve) => {
      giveUp = resolve;
    });
  };
  const wait = (): void => {
    waiting = new AbortController();
    const { signal } = waiting;
    locks.request(name, { signal }, hold).catch((error: unknown) => {
      if (!signal.aborted) lost(error);
    });
  };
  const lost = (error: unknown): void => {
    if (left) return;
    told(!isTaken(error));
    if (isTaken(error)) wait();
  };
  const first = (lock: unknown): Promise<void> | undefined => {
    if (lock !== null) return hold();
    if (!left) {
      told(false);
      wait();
    }
    return undefined;
  };
  locks.request(name, { ifAvailable: true }, first).catch(lost);
  return {
    take() {
      waiting.abort();
      locks.request(name, { steal: true }, hold).catch(lost);
    },
    leave() {
      left = true;
      waiting.abort();
      giveUp();
    },
  };
}

/** Whether another page took the turn, or else the browser would not give one. */
const isTaken = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

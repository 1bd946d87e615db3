/** Who leads a workshop: one window at a time, whichever closes or is killed. */
export interface Lead {
  /** Leads, unless another window does; `lost` is told if another takes over later. */
  ask(lost: () => void): Promise<boolean>;
  /** Leads, whoever did until now. */
  takeOver(lost: () => void): Promise<boolean>;
  leave(): void;
}

/** The lead of one workshop by a lock of the browser; without locks, whoever asks last leads. */
export function leadOf(
  base: string,
  session: string,
  locks: Pick<LockManager, 'request'> | undefined,
): Lead {
  let letGo: (() => void) | null = null;
  const name = `common-ground ${base} workshop ${session}`;
  const hold = (options: LockOptions, lost: () => void): Promise<boolean> =>
    new Promise((resolve) => {
      if (!locks) return resolve(true);
      const held = locks.request(name, options, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>((done) => (letGo = done));
      });
      held.catch(() => {
        letGo = null;
        resolve(false);
        lost();
      });
    });
  return {
    ask: (lost) => hold({ ifAvailable: true }, lost),
    takeOver: (lost) => hold({ steal: true }, lost),
    leave() {
      letGo?.();
      letGo = null;
    },
  };
}

/** The app’s own copy on this device: whether it is there, and whether a newer one waits. */
export interface Offline {
  /** Everything that ships is on this device: it works with no network from now on. */
  readonly ready: boolean;
  /** A newer Common Ground was fetched whole; it is used when somebody says so, or next time. */
  readonly newer: boolean;
  /** Begins anew with the newer one. */
  useNewer(): void;
}

/** The browser’s own means; absent where the address is not a secure one, and for a file. */
type Workers = Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'>;

/** Puts the copy on this device and watches for a newer one; what fails is tried at the next visit. */
export function offlineWith(workers: Workers | undefined, again: () => void): Offline {
  let ready = $state(false);
  let waiting = $state.raw<ServiceWorker | null>(null);
  let asked = false;

  const watch = (registration: ServiceWorkerRegistration): void => {
    if (registration.waiting && registration.active) waiting = registration.waiting;
    ready = registration.active !== null;
  };
  const begin = async (container: Workers): Promise<void> => {
    const registration = await container.register('./worker.js', { updateViaCache: 'none' });
    watch(registration);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => watch(registration));
    });
    container.addEventListener('controllerchange', () => {
      ready = true;
      if (asked) again();
    });
  };
  if (workers) void begin(workers).catch(() => undefined);

  return {
    get ready() {
      return ready;
    },
    get newer() {
      return waiting !== null;
    },
    useNewer() {
      asked = true;
      waiting?.postMessage('use');
    },
  };
}

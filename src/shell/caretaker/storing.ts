/** How safely this browser keeps what it keeps, as far as it says. */
export interface Storing {
  /**
   * `lasting`: it promised. `seven-days`: it clears what was not visited for a week, as Safari does.
   * `private`: it goes with the window. `may-clear`: it may when the device is short of room.
   */
  readonly how: 'lasting' | 'seven-days' | 'private' | 'may-clear';
  /** Whether it can be asked to keep it. */
  readonly askable: boolean;
  /** Bytes in use for all of this site; null where the browser does not say. */
  readonly used: number | null;
  /** The page is a file: other files that are opened here can read what it keeps. */
  readonly fromFile: boolean;
}

/** What of the browser is looked at. */
export interface Browser {
  readonly navigator: Pick<Navigator, 'vendor'> & { readonly storage?: StorageManager };
  readonly location: Pick<Location, 'protocol'>;
  matchMedia(query: string): Pick<MediaQueryList, 'matches'>;
}

/** Looks how this browser keeps things; never rejected. */
export async function storingIn(page: Browser): Promise<Storing> {
  const { storage } = page.navigator;
  const [lasting, used, secret] = await Promise.all([
    storage?.persisted?.().catch(() => false) ?? false,
    usedOf(storage),
    isPrivate(storage),
  ]);
  const how = lasting ? 'lasting' : secret ? 'private' : wanes(page) ? 'seven-days' : 'may-clear';
  const fromFile = page.location.protocol === 'file:';
  return { how, askable: !lasting && storage?.persist !== undefined, used, fromFile };
}

async function usedOf(storage: StorageManager | undefined): Promise<number | null> {
  try {
    return (await storage?.estimate())?.usage ?? null;
  } catch {
    return null;
  }
}

/** In a private window Safari and Firefox refuse a folder of the page’s own; Chrome does not tell. */
async function isPrivate(storage: StorageManager | undefined): Promise<boolean> {
  if (storage?.getDirectory === undefined) return false;
  return storage.getDirectory().then(
    () => false,
    () => true,
  );
}

/** Safari, and every browser on an iPhone or iPad, but for an app on the home screen or in the dock. */
const wanes = (page: Browser): boolean =>
  page.navigator.vendor.startsWith('Apple') &&
  !page.matchMedia('(display-mode: standalone)').matches;

import type { Keeper } from '../keep/index.ts';
import type { Settings } from '../practice/index.ts';

/** What a person has set, as something that screens can show and change. */
export interface Preferences {
  readonly current: Settings;
  /** Settled once what was kept has been read. */
  readonly ready: Promise<void>;
  set(change: Partial<Settings>): Promise<void>;
}

/** The settings that a keeper holds; `first` until they are read, `wear` at every change. */
export function preferencesOf(
  keeper: Keeper,
  first: Settings,
  wear: (settings: Settings) => void,
): Preferences {
  let current = $state.raw(first);
  let touched = false;
  const put = (settings: Settings) => {
    current = settings;
    wear(settings);
  };
  const ready = keeper.settings().then(
    (kept) => {
      if (!touched) put(kept);
    },
    () => undefined,
  );
  return {
    get current() {
      return current;
    },
    ready,
    async set(change) {
      touched = true;
      put({ ...current, ...change });
      await keeper.keepSettings(current);
    },
  };
}

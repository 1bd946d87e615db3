import { createContext } from 'svelte';
import type { CarefulKeeper } from '../keep/index.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { Place } from './place.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

/** The real things that screens use; `main.ts` chooses them and tests give fakes. */
export interface Services {
  readonly catalogue: readonly CatalogueEntry[];
  readonly keeper: CarefulKeeper;
  readonly keeping: Keeping;
  readonly preferences: Preferences;
  readonly place: Place;
  /** Now, as ISO text with this place's wall clock. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** Whatever is shown below gets the services from here. */
export const [useServices, provideServices] = createContext<Services>();

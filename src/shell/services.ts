import { createContext } from 'svelte';
import type { CarefulKeeper, Papers } from '../keep/index.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Caretaker } from './caretaker/caretaker.svelte.ts';
import type { Dropped } from './dropped.svelte.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { Originals } from './originals.ts';
import type { Place } from './place.svelte.ts';
import type { Desk } from './planning/desk.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { RoleplayServices } from './roleplay/services.ts';
import type { WorkshopServices } from './workshop/windows.ts';

/** The real things that screens use; `main.ts` chooses them and tests give fakes. */
export interface Services {
  /** Every scenario that can be played: the project's own, and last one that was dropped here. */
  readonly catalogue: readonly CatalogueEntry[];
  readonly dropped: Dropped;
  readonly originals: Originals;
  readonly keeper: CarefulKeeper;
  readonly keeping: Keeping;
  readonly preferences: Preferences;
  readonly place: Place;
  /** Where plans and records are kept, fetched when somebody plans. */
  readonly papers: () => Promise<Papers>;
  /** What a plan or a record on the screen needs besides. */
  readonly desk: () => Promise<Desk>;
  /** Who looks after everything that is kept; fetched when the page has settled, or when asked for. */
  readonly caretaker: () => Promise<Caretaker>;
  /** Where workshops are kept, and how their windows find each other. */
  readonly workshop: WorkshopServices;
  /** Where role plays are kept, and their clock and bell. */
  readonly roleplay: RoleplayServices;
  /** Now, as ISO text with this place's wall clock. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** Whatever is shown below gets the services from here. */
export const [useServices, provideServices] = createContext<Services>();

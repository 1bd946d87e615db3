import type { Component } from 'svelte';
import type { CatalogueEntry } from './shell/catalogue.ts';
import type { Route } from './shell/route.ts';

type Props = Record<string, unknown>;
type Fetch<Given extends Props> = () => Promise<{ default: Component<Given> }>;
type Nothing = Record<string, never>;

/** The screens that are fetched when they are opened. */
export interface Screens {
  readonly library: Fetch<Nothing>;
  readonly study: Fetch<{ entry: CatalogueEntry; attempt: string | null }>;
  readonly debrief: Fetch<{ attempt: string }>;
  readonly settings: Fetch<Nothing>;
  readonly about: Fetch<Nothing>;
  readonly data: Fetch<Nothing>;
  readonly licences: Fetch<Nothing>;
  /** What stands before plans and records: any screen and what it is given. */
  readonly gate: () => Promise<{ default: unknown }>;
  readonly plans: Fetch<Nothing>;
  readonly plan: Fetch<{ id: string }>;
  readonly record: Fetch<{ id: string }>;
  readonly check: Fetch<{ id: string | null }>;
  readonly sheet: Fetch<{ id: string }>;
  readonly guide: Fetch<Nothing>;
  readonly principles: Fetch<{ id: string | null }>;
  readonly roleplay: Fetch<{ session: string | null }>;
  readonly cards: Fetch<{ scenario: string }>;
  readonly workshop: Fetch<{
    session: string | null;
    paper: 'before' | 'after' | 'pack' | null;
  }>;
  readonly room: Fetch<{ session: string }>;
}

/** A screen and what it is given. */
export interface Showing {
  readonly from: Fetch<Props>;
  readonly given: Props;
}

/** Joins a screen and what is given to it, which are of one kind here and of any kind after. */
const showing = <Given extends Props>(from: Fetch<Given>, given: Given): Showing => ({
  from: from as unknown as Fetch<Props>,
  given,
});

/** The screen that an address asks for, or null where there is none. */
export function shownAt(
  route: Route,
  screens: Screens,
  entryOf: (id: string) => CatalogueEntry | undefined,
): Showing | null {
  switch (route.screen) {
    case 'study': {
      const entry = entryOf(route.scenario);
      return entry ? showing(screens.study, { entry, attempt: route.attempt }) : null;
    }
    case 'lost':
      return null;
    case 'plans':
    case 'plan':
    case 'record': {
      const { from, given } = asItsAddressSays(route, screens);
      return { from: screens.gate as Fetch<Props>, given: { from, given } };
    }
    case 'check':
      return showing(screens.check, { id: route.scenario });
    case 'sheet':
      return showing(screens.sheet, { id: route.scenario });
    default:
      return asItsAddressSays(route, screens);
  }
}

/** A screen that is given what its address says. */
function asItsAddressSays(
  { screen, ...given }: Exclude<Route, { screen: 'study' | 'check' | 'sheet' | 'lost' }>,
  screens: Screens,
): Showing {
  return { from: screens[screen] as unknown as Fetch<Props>, given };
}

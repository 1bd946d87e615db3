import { parseRoute, printRoute, type Route } from './route.ts';

/** Where one is now, and how to go elsewhere. */
export interface Place {
  readonly current: Route;
  /** Counts the arrivals, so that going again to the same address begins again. */
  readonly visit: number;
  /** Goes there, as a link would. */
  go(route: Route): void;
  /** Gives the present page another address without leaving it. */
  rename(route: Route): void;
}

/** The place that the browser's address says, for as long as the page is open. */
export function placeOf(page: Window): Place {
  let current = $state.raw(parseRoute(page.location.hash));
  let visit = $state(0);
  page.addEventListener('hashchange', () => {
    current = parseRoute(page.location.hash);
    visit += 1;
  });
  return {
    get current() {
      return current;
    },
    get visit() {
      return visit;
    },
    go(route) {
      if (printRoute(route) === page.location.hash) visit += 1;
      else page.location.hash = printRoute(route);
    },
    rename(route) {
      page.history.replaceState(page.history.state, '', printRoute(route));
      current = route;
    },
  };
}

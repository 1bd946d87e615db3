/** Where in the app one is: one address for every screen, scenario and attempt. */
export type Route =
  | { readonly screen: 'library' | 'settings' | 'about' | 'data' | 'licences' | 'plans' }
  /** How a scenario is written. */
  | { readonly screen: 'guide' }
  /** One plan of a meeting, or the record of one. */
  | { readonly screen: 'plan' | 'record'; readonly id: string }
  | { readonly screen: 'study'; readonly scenario: string; readonly attempt: string | null }
  | { readonly screen: 'debrief'; readonly attempt: string }
  /** What the conversations practise: all of it, or one principle. */
  | { readonly screen: 'principles'; readonly id: string | null }
  /** The author's view: of nothing yet, of one of ours, or of a file dropped on it. */
  | { readonly screen: 'check'; readonly scenario: string | null }
  /** All of a scenario on paper, for somebody who reviews it. */
  | { readonly screen: 'sheet'; readonly scenario: string }
  /** With a group: a list, one workshop's console, or one of its papers. */
  | {
      readonly screen: 'workshop';
      readonly session: string | null;
      readonly paper: 'before' | 'after' | 'pack' | null;
    }
  /** The projector of a workshop. */
  | { readonly screen: 'room'; readonly session: string }
  /** With two or three colleagues: the first page, or one session. */
  | { readonly screen: 'roleplay'; readonly session: string | null }
  /** The cards of one conversation, to be printed. */
  | { readonly screen: 'cards'; readonly scenario: string }
  | { readonly screen: 'lost'; readonly address: string };

/** The route that the part of an address after `#` names; never throws. */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#/, '');
  const [screen = '', ...rest] = address.replace(/^\//, '').split('/').map(decoded);
  const [first = '', second = ''] = rest;
  const lost: Route = { screen: 'lost', address };
  if (rest.length > 2 || (rest.length > 0 && rest.at(-1) === '')) return lost;
  switch (screen) {
    case '':
      return rest.length === 0 ? { screen: 'library' } : lost;
    case 'settings':
    case 'about':
    case 'data':
    case 'licences':
    case 'plans':
    case 'guide':
      return rest.length === 0 ? { screen } : lost;
    case 'study':
      return first ? { screen, scenario: first, attempt: second || null } : lost;
    case 'debrief':
      return first && !second ? { screen, attempt: first } : lost;
    case 'plan':
    case 'record':
      return first && !second ? { screen, id: first } : lost;
    case 'principles':
      return second ? lost : { screen, id: first || null };
    case 'check':
      if (first && second === 'sheet') return { screen: 'sheet', scenario: first };
      return second ? lost : { screen, scenario: first || null };
    case 'room':
      return first && !second ? { screen, session: first } : lost;
    case 'workshop': {
      const paper = PAPERS.find((one) => one === second) ?? null;
      return second && !paper ? lost : { screen, session: first || null, paper };
    }
    case 'roleplay':
      if (first === 'cards') return second ? { screen: 'cards', scenario: second } : lost;
      return second ? lost : { screen, session: first || null };
    default:
      return lost;
  }
}

/** The address of a route, with its `#`, for a link. */
export function printRoute(route: Route): string {
  switch (route.screen) {
    case 'library':
      return '#/';
    case 'settings':
    case 'about':
    case 'data':
    case 'licences':
    case 'plans':
    case 'guide':
      return `#/${route.screen}`;
    case 'plan':
    case 'record':
      return `#/${route.screen}/${encodeURIComponent(route.id)}`;
    case 'study':
      return `#/${['study', route.scenario, route.attempt].filter(isText).map(encodeURIComponent).join('/')}`;
    case 'debrief':
      return `#/debrief/${encodeURIComponent(route.attempt)}`;
    case 'principles':
      return route.id ? `#/principles/${encodeURIComponent(route.id)}` : '#/principles';
    case 'check':
      return route.scenario ? `#/check/${encodeURIComponent(route.scenario)}` : '#/check';
    case 'sheet':
      return `#/check/${encodeURIComponent(route.scenario)}/sheet`;
    case 'room':
      return `#/room/${encodeURIComponent(route.session)}`;
    case 'workshop':
      return `#/${['workshop', route.session, route.paper].filter(isText).map(encodeURIComponent).join('/')}`;
    case 'roleplay':
      return route.session ? `#/roleplay/${encodeURIComponent(route.session)}` : '#/roleplay';
    case 'cards':
      return `#/roleplay/cards/${encodeURIComponent(route.scenario)}`;
    case 'lost':
      return `#${route.address}`;
    default:
      return route satisfies never;
  }
}

const PAPERS = ['before', 'after', 'pack'] as const;

const isText = (part: string | null): part is string => part !== null;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

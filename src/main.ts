import { mount } from 'svelte';
import { catalogue } from 'virtual:catalogue';
import App from './App.svelte';
import { inBrowser, keeperFor, keepingAllBut, slipIn, type Papers } from './keep/index.ts';
import { soundSettings, USUAL_SETTINGS } from './practice/index.ts';
import type { Caretaker } from './shell/caretaker/caretaker.svelte.ts';
import { mirror, mirrored, wear } from './shell/appearance.ts';
import { newId, wallClock } from './shell/clock.ts';
import { fetchConversing } from './shell/conversing.ts';
import { DROPPED, nothingDropped } from './shell/dropped.svelte.ts';
import { watchKeeping } from './shell/keeping.svelte.ts';
import { placeOf } from './shell/place.svelte.ts';
import type { GroupServices } from './shell/group.ts';
import { hasPlanned, rememberPlanning } from './shell/planning/has-planned.ts';
import { settled } from './shell/settled.ts';
import { preferencesOf } from './shell/preferences.svelte.ts';

const storage = () => window.localStorage;
/** The folder in which this copy of the app stands, or the one file that it is. */
const base = window.location.pathname.replace(/\/index\.html$/, '/');
const screens = {
  library: () => import('./screens/library/Library.svelte'),
  study: () => import('./screens/study/Study.svelte'),
  debrief: () => import('./screens/debrief/Debrief.svelte'),
  settings: () => import('./screens/settings/Settings.svelte'),
  data: () => import('./screens/data/Data.svelte'),
  licences: () => import('./screens/licences/Licences.svelte'),
  gate: () => import('./screens/gate/Gate.svelte'),
  about: () => import('./screens/about/About.svelte'),
  plans: () => import('./screens/plans/Plans.svelte'),
  plan: () => import('./screens/plan/PlanScreen.svelte'),
  record: () => import('./screens/record/RecordScreen.svelte'),
  check: () => import('./screens/check/Check.svelte'),
  sheet: () => import('./screens/sheet/Sheet.svelte'),
  guide: () => import('./screens/guide/Guide.svelte'),
  principles: () => import('./screens/principles/Principles.svelte'),
  roleplay: () => forGroup(import('./screens/roleplay/Roleplay.svelte')),
  cards: () => forGroup(import('./screens/roleplay/Cards.svelte')),
  workshop: () => forGroup(import('./screens/workshop/Workshop.svelte')),
  room: () => forGroup(import('./screens/workshop/Room.svelte')),
};

/** What the page wears already: see `entry.ts`. */
const first = soundSettings(mirrored(storage));

const place = placeOf(window);
fetchAhead();

const dropped = nothingDropped();
const keeper = keepingAllBut(
  ({ scenario }) => scenario === DROPPED,
  keeperFor(() => inBrowser(base), slipIn(storage, base)),
);
let group: GroupServices | undefined;
let papers: Promise<Papers> | undefined;
let caretaker: Promise<Caretaker> | undefined;
const services = {
  get catalogue() {
    return dropped.entry ? [...catalogue, dropped.entry] : catalogue;
  },
  dropped,
  originals: {
    text: async (scenario: string) =>
      (await (await import('virtual:sources')).sources.get(scenario)?.()) ?? null,
    citations: async () => (await import('virtual:citations')).citations,
    findable: async () => new Map((await import('virtual:findable')).findable),
  },
  keeper,
  papers: () => (papers ??= openPapers()),
  desk: async () => (await import('./shell/planning/desk.ts')).deskOf(base, navigator.locks),
  place,
  caretaker: () => (caretaker ??= callCaretaker()),
  get workshop() {
    return fetched(group).workshop;
  },
  get roleplay() {
    return fetched(group).roleplay;
  },
  keeping: watchKeeping(keeper),
  preferences: preferencesOf(keeper, first, (settings) => {
    wear(settings, document.documentElement);
    mirror(settings, storage);
  }),
  now: () => wallClock(new Date()),
  newId: () => newId(new Date(), Math.random),
};

/** A screen for several people, and with it what only such screens use. */
async function forGroup<Screen>(screen: Promise<Screen>): Promise<Screen> {
  const { groupServices } = await import('./shell/group.ts');
  group ??= groupServices(window, base);
  return screen;
}

function fetched(found: GroupServices | undefined): GroupServices {
  if (!found) throw new Error('Only a screen for a group may ask for what a group uses.');
  return found;
}

/** What the app is shown in. */
export const app = document.createElement('div');
app.id = 'app';
document.body.append(app);
mount(App, { target: app, props: { services, screens } });

if (hasPlanned(storage, base))
  window.setTimeout(async () => {
    const { deletePastDate } = await import('./shell/planning/past-date.ts');
    await deletePastDate(services);
  }, 2000);

void settled(window)
  .then(services.caretaker)
  .catch(() => undefined);

/** Who looks after what is kept; what belongs to the device outlives what belongs to a person. */
async function callCaretaker(): Promise<Caretaker> {
  const { caretakerOf } = await import('./shell/caretaker/caretaker.svelte.ts');
  const keepDevice = () =>
    services.preferences.set({
      ...USUAL_SETTINGS,
      sharedDevice: services.preferences.current.sharedDevice,
    });
  return caretakerOf({ page: window, base, keeper, keepDevice });
}

/** Somebody plans here: from now on what is past its date is looked for at every start. */
async function openPapers(): Promise<Papers> {
  const { papersIn } = await import('./keep/papers.ts');
  rememberPlanning(storage, base);
  return papersIn(base);
}

/** What the address asks for is fetched all at once; who shows it says so if it cannot be. */
function fetchAhead(): void {
  const route = place.current;
  if (route.screen === 'library') void screens.library().catch(() => undefined);
  if (route.screen === 'debrief') void screens.debrief().catch(() => undefined);
  if (route.screen !== 'study') return;
  const entry = catalogue.find(({ id }) => id === route.scenario);
  if (!entry) return;
  void Promise.allSettled([screens.study(), entry.opening()]);
  if (route.attempt) void Promise.allSettled([entry.load(), fetchConversing(entry.parent)]);
}

import { readFileSync } from 'node:fs';
import { begin, converse, loadChart, type ParentChart } from '../../src/conversation/index.ts';
import { papersInMemory } from '../../src/keep/papers.ts';
import { inMemory, keeperFor, type CarefulKeeper, type Keeper } from '../../src/keep/index.ts';
import { read, type Sound } from '../../src/language/reading.ts';
import { USUAL_SETTINGS, type Settings } from '../../src/practice/index.ts';
import type { CatalogueEntry, OpeningPage, Playable } from '../../src/shell/catalogue.ts';
import { nothingDropped } from '../../src/shell/dropped.svelte.ts';
import { watchKeeping } from '../../src/shell/keeping.svelte.ts';
import { preferencesOf } from '../../src/shell/preferences.svelte.ts';
import { printRoute, type Route } from '../../src/shell/route.ts';
import type { Services } from '../../src/shell/services.ts';
import { fakeCaretaker } from './fake-caretaker.svelte.ts';
import { fakeDesks } from './papers/fake-desk.ts';
import { fakeRoleplay } from './roleplay/fake-roleplay.ts';
import { fakeWorkshop } from './workshop/fake-workshop.ts';

/** A sound scenario from text, or a test that says why it is none. */
export function scenarioFrom(text: string, id: string): Sound {
  const reading = read(text, id, { facts: [], principles: [] });
  if (reading.kind === 'unsound') throw new Error(JSON.stringify(reading.diagnostics, null, 2));
  return reading;
}

/** The two-line meeting of the language's own cases. */
export const shortMeeting = (): Sound =>
  scenarioFrom(readFileSync('tests/cases/a-short-meeting.md', 'utf8'), 'evenings');

/** A catalogue's entry for a scenario, as the build would make it. */
export async function entryFor({ scenario, hash }: Sound): Promise<CatalogueEntry> {
  const playable: Playable = { scenario, hash, facts: [], principles: [] };
  const opening = openingOf(playable, await loadChart(scenario.parent));
  const { id, title, summary, parent, setting, minutes, beats } = scenario;
  const endings = beats.flatMap((beat) =>
    beat.ending ? [{ beat: beat.id, ending: beat.ending }] : [],
  );
  return {
    ...{ id, title, summary, parent, setting, minutes, hash, endings },
    principles: [],
    choices: beats.flatMap((beat) => beat.choices).length,
    load: async () => playable,
    opening: async () => opening,
  };
}

function openingOf({ scenario }: Playable, chart: ParentChart): OpeningPage {
  const run = begin(converse(scenario, chart));
  const [first] = run.steps;
  if (!first) throw new Error('A run begins with an arrival.');
  const { title, setting, people, briefing } = scenario;
  return {
    ...{ title, setting, people, briefing, facts: [], principles: [], spoken: first.spoken },
    offered: run.offered.map(({ number, choice: { says, done } }) => ({ number, says, done })),
    mood: first.parent.mood,
  };
}

/** A keeper that does not answer a write until it is let. */
export function slowKeeper(): { keeper: Keeper; writes: (() => void)[] } {
  const writes: (() => void)[] = [];
  const real = inMemory();
  const keepAttempt: Keeper['keepAttempt'] = (attempt) =>
    new Promise((resolve, reject) => {
      writes.push(() => void real.keepAttempt(attempt).then(resolve, reject));
    });
  return { keeper: { ...real, keepAttempt }, writes };
}

export interface Fakes extends Services {
  readonly addresses: string[];
}

/** Services with real memory, a clock that stands still and ids that count. */
export function fakeServices(
  catalogue: readonly CatalogueEntry[],
  settings: Partial<Settings> = {},
  keeper: CarefulKeeper = keeperFor(() => inMemory()),
): Fakes {
  const addresses: string[] = [];
  const record = (route: Route) => void addresses.push(printRoute(route));
  const first = { ...USUAL_SETTINGS, ...settings };
  const preferences = preferencesOf(
    { ...inMemory(), settings: async () => first },
    first,
    () => {},
  );
  let ids = 0;
  const caretaker = fakeCaretaker();
  const papers = papersInMemory();
  const desk = fakeDesks();
  return {
    ...{ catalogue, keeper, preferences, addresses },
    caretaker: async () => caretaker,
    papers: async () => papers,
    desk: async () => desk(),
    workshop: fakeWorkshop(),
    roleplay: fakeRoleplay(),
    dropped: nothingDropped(),
    originals: {
      text: async () => null,
      citations: async () => ({ facts: [], principles: [] }),
      findable: async () => new Map(),
    },
    keeping: watchKeeping(keeper),
    place: { current: { screen: 'library' }, visit: 0, go: record, rename: record },
    now: () => '2026-11-24T16:20:00.000+00:00',
    newId: () => `attempt-${(ids += 1)}`,
  };
}

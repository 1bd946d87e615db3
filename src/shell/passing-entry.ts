import type { Citations, Scenario } from '../language/index.ts';
import type { CatalogueEntry, OpeningPage, Playable } from './catalogue.ts';
import { fetchConversing } from './conversing.ts';

/** A catalogue's entry for a scenario that was read here and now, and is gone with the page. */
export function passingEntry(
  scenario: Scenario,
  hash: string,
  { facts, principles }: Citations,
): CatalogueEntry {
  const { id, title, summary, parent, setting, minutes, beats } = scenario;
  const playable: Playable = { scenario, hash, facts, principles };
  const practised = principles.filter((principle) => scenario.principles.includes(principle.id));
  const opening = openingOf(playable);
  return {
    ...{ id, title, summary, parent, setting, minutes, hash },
    principles: practised.map(({ id, title }) => ({ id, title })),
    endings: beats.flatMap(({ id, ending }) => (ending ? [{ beat: id, ending }] : [])),
    choices: beats.reduce((sum, { choices }) => sum + choices.length, 0),
    load: () => Promise.resolve(playable),
    opening,
  };
}

function openingOf({ scenario, facts, principles }: Playable): () => Promise<OpeningPage> {
  const { title, setting, people, briefing, parent } = scenario;
  return async () => {
    const run = (await fetchConversing(parent)).begin(scenario);
    const [first] = run.steps;
    if (first === undefined) throw new RangeError('A run has at least its first step.');
    return {
      ...{ title, setting, people, briefing, facts, principles, spoken: first.spoken },
      offered: run.offered.map(({ number, choice: { says, done } }) => ({ number, says, done })),
      mood: first.parent.mood,
    };
  };
}

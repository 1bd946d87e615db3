import { CHARTS } from '../../conversation/charts.ts';
import { begin, converse, type Run } from '../../conversation/index.ts';
import type { Sound } from '../../language/reading.ts';
import { citedFacts, citedPrinciples } from './cited.ts';
import type { Edition } from './read-all.ts';

export const CATALOGUE = 'virtual:catalogue';

function soundOf({ id, sound }: Edition): Sound {
  if (!sound) throw new Error(`“${id}” has an error and cannot be built.`);
  return sound;
}

/** Parsing text is faster than running a literal of the same size. */
const asModule = (name: string, value: unknown): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** What the library shows of a scenario before it is opened. */
function entry(edition: Edition): object {
  const { scenario, hash } = soundOf(edition);
  const { id, title, summary, parent, setting, minutes, principles, beats } = scenario;
  return {
    id,
    title,
    summary,
    parent,
    setting,
    minutes,
    hash,
    principles: edition.citations.principles
      .filter((principle) => principles.includes(principle.id))
      .map((principle) => ({ id: principle.id, title: principle.title })),
    endings: beats.flatMap(({ id, ending }) =>
      ending ? [{ beat: id, ending }] : [],
    ),
    choices: beats.reduce((sum, { choices }) => sum + choices.length, 0),
  };
}

/** The module that lists every scenario, each with the way to the rest of it. */
export function catalogueModule(editions: readonly Edition[]): string {
  const entries = editions.map((edition) => {
    const fetched = (kind: string, name: string): string =>
      `() => import(${JSON.stringify(`virtual:${kind}/${edition.id}`)}).then((it) => it.${name})`;
    const ways = `load: ${fetched('scenario', 'playable')}, opening: ${fetched('opening', 'opening')}`;
    return `{ ...${JSON.stringify(entry(edition))}, ${ways} }`;
  });
  return `export const catalogue = [${entries.join(',\n')}];`;
}

/** The module of everything needed to play a scenario. */
export function playableModule(edition: Edition): string {
  const { scenario, hash } = soundOf(edition);
  return asModule('playable', {
    scenario,
    hash,
    facts: citedFacts(scenario, edition.citations),
    principles: citedPrinciples(scenario, edition.citations),
  });
}

/** The module of a scenario's first page: what the first paint needs, and nothing more. */
export function openingModule(edition: Edition): string {
  const { scenario } = soundOf(edition);
  const run: Run = begin(converse(scenario, CHARTS[scenario.parent]));
  const first = run.steps[0];
  const { title, setting, people, briefing } = scenario;
  return asModule('opening', {
    title,
    setting,
    people,
    briefing,
    facts: citedFacts(briefing, edition.citations),
    principles: citedPrinciples(briefing, edition.citations),
    spoken: first?.spoken ?? [],
    offered: run.offered.map(({ number, choice: { says, done } }) => ({ number, says, done })),
    mood: first?.parent.mood,
  });
}

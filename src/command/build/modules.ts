import { CHARTS } from '../../conversation/charts.ts';
import { begin, converse, type Run } from '../../conversation/index.ts';
import { plain } from '../../language/index.ts';
import type { Sound } from '../../language/reading.ts';
import { citedFacts, citedPrinciples } from './cited.ts';
import type { Edition } from './read-all.ts';

export const CATALOGUE = 'virtual:catalogue';

/** What a module made from all scenarios holds, by its name. */
export const OF_ALL: Readonly<Record<string, (editions: readonly Edition[]) => string>> = {
  [CATALOGUE]: catalogueModule,
  'virtual:citations': citationsModule,
  'virtual:findable': findableModule,
  'virtual:sources': sourcesModule,
};

/** What a module made from one scenario holds, by what its name begins with. */
export const OF_EACH: Readonly<Record<string, (edition: Edition) => string>> = {
  'virtual:opening/': openingModule,
  'virtual:scenario/': playableModule,
  'virtual:source/': sourceModule,
};

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
    endings: beats.flatMap(({ id, ending }) => (ending ? [{ beat: id, ending }] : [])),
    choices: beats.reduce((sum, { choices }) => sum + choices.length, 0),
  };
}

/** Fetches one thing of a scenario, and only that. */
const fetched = ({ id }: Edition, kind: string, name: string): string =>
  `() => import(${JSON.stringify(`virtual:${kind}/${id}`)}).then((it) => it.${name})`;

/** The module that lists every scenario, each with the way to the rest of it. */
function catalogueModule(editions: readonly Edition[]): string {
  const entries = editions.map((edition) => {
    const load = fetched(edition, 'scenario', 'playable');
    const ways = `load: ${load}, opening: ${fetched(edition, 'opening', 'opening')}`;
    return `{ ...${JSON.stringify(entry(edition))}, ${ways} }`;
  });
  return `export const catalogue = [${entries.join(',\n')}];`;
}

/** The module of every fact and principle, for who reads a file that may cite any of them. */
function citationsModule([edition]: readonly Edition[]): string {
  return asModule('citations', edition?.citations ?? { facts: [], principles: [] });
}

/** The module of what the library looks in for words and themes, by scenario. */
function findableModule(editions: readonly Edition[]): string {
  const findable = editions.map((edition) => {
    const { scenario } = soundOf(edition);
    const themes = citedFacts(scenario, edition.citations).flatMap(({ theme }) => theme ?? []);
    return [edition.id, { themes: [...new Set(themes)], briefing: plain(scenario.briefing) }];
  });
  return asModule('findable', findable);
}

/** The module of the ways to what authors wrote, by scenario. */
function sourcesModule(editions: readonly Edition[]): string {
  const ways = editions.map(
    (edition) => `[${JSON.stringify(edition.id)}, ${fetched(edition, 'source', 'text')}]`,
  );
  return `export const sources = new Map([${ways.join(',\n')}]);`;
}

/** The module of a scenario's text, as its author wrote it. */
function sourceModule({ text }: Edition): string {
  return asModule('text', text);
}

/** The module of everything needed to play a scenario. */
function playableModule(edition: Edition): string {
  const { scenario, hash } = soundOf(edition);
  return asModule('playable', {
    scenario,
    hash,
    facts: citedFacts(scenario, edition.citations),
    principles: citedPrinciples(scenario, edition.citations),
  });
}

/** The module of a scenario's first page: what the first paint needs, and nothing more. */
function openingModule(edition: Edition): string {
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

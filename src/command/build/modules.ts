import { CHARTS } from '../../conversation/charts.ts';
import { begin, converse, type Run } from '../../conversation/index.ts';
import { plain, type Principle } from '../../language/index.ts';
import { catalogueModule, fetched, soundOf } from './catalogue.ts';
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

/** Parsing text is faster than running a literal of the same size. */
const asModule = (name: string, value: unknown): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

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

/** A principle as who plays needs it: its page is read elsewhere. */
const withoutPage = (principle: Principle): Principle => ({ ...principle, text: [] });

/** The module of everything needed to play a scenario. */
function playableModule(edition: Edition): string {
  const { scenario, hash } = soundOf(edition);
  return asModule('playable', {
    scenario,
    hash,
    facts: citedFacts(scenario, edition.citations),
    principles: citedPrinciples(scenario, edition.citations).map(withoutPage),
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
    principles: citedPrinciples(briefing, edition.citations).map(withoutPage),
    spoken: first?.spoken ?? [],
    offered: run.offered.map(({ number, choice: { says, done } }) => ({ number, says, done })),
    mood: first?.parent.mood,
  });
}

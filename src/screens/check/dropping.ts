/** What is known of something dropped before it is read. */
export interface Thing {
  readonly name: string;
  readonly folder: boolean;
  readonly size: number;
}

/** Which of the things dropped is what, or a sentence that says why nothing could be done. */
export type Sorted<Each extends Thing> =
  | {
      readonly kind: 'scenario';
      readonly scenario: Each;
      readonly facts: Each | null;
      readonly principles: Each | null;
    }
  | { readonly kind: 'refused'; readonly sentence: string };

const refused = (sentence: string): { kind: 'refused'; sentence: string } => ({
  kind: 'refused',
  sentence,
});

const ASK = 'Drop one file whose name ends in .md.';

/** Sorts what was dropped: one scenario, and perhaps the files that it cites. */
export function sorted<Each extends Thing>(things: readonly Each[]): Sorted<Each> {
  const folder = things.find((thing) => thing.folder);
  if (folder) return refused(`“${folder.name}” is a folder. ${ASK}`);
  const named = (name: string) => things.find((thing) => thing.name.toLowerCase() === name) ?? null;
  const [facts, principles] = [named('facts.md'), named('principles.md')];
  const others = things.filter((thing) => thing !== facts && thing !== principles);
  const strange = others.find(({ name }) => !/\.(md|markdown)$/i.test(name));
  if (strange) return refused(`“${strange.name}” is not a scenario. ${ASK}`);
  if (others.length > 1)
    return refused(
      `You dropped ${others.length} scenarios. Drop one at a time; facts.md and principles.md may come with it.`,
    );
  const [scenario] = others;
  if (scenario) return sortedScenario(scenario, facts, principles);
  if (things.length === 0) return refused(`There was no file in that. ${ASK}`);
  return refused(
    'There is no scenario in that. Drop facts.md and principles.md together with one.',
  );
}

function sortedScenario<Each extends Thing>(
  scenario: Each,
  facts: Each | null,
  principles: Each | null,
): Sorted<Each> {
  if (scenario.size === 0)
    return refused(`“${scenario.name}” is empty. If you have just written it, save it first.`);
  return { kind: 'scenario', scenario, facts, principles };
}

import type {
  Beat,
  BeatId,
  Choice,
  Condition,
  Redirect,
  Scenario,
} from '../../src/language/index.ts';

/** A sound scenario with one thing wrong. */
export interface Mutant {
  readonly what: string;
  readonly scenario: Scenario;
}

type Change<Thing> = (thing: Thing) => readonly [what: string, changed: Thing | null][];

/** Each way to put one thing of a list right, and the others left as they are. */
const eachOf = <Thing>(list: readonly Thing[], change: Change<Thing>) =>
  list.flatMap((thing, at) =>
    change(thing).map(
      ([what, changed]) =>
        [what, changed === null ? list.toSpliced(at, 1) : list.with(at, changed)] as const,
    ),
  );

const negated = (condition: Condition): Condition => ({ kind: 'not', of: condition });

/** Every threshold of a condition, raised by one. */
function raised(condition: Condition): Condition[] {
  switch (condition.kind) {
    case 'gauge':
      return [{ ...condition, level: condition.level + 1 }];
    case 'not':
      return raised(condition.of).map((of) => ({ kind: 'not', of }));
    case 'and':
    case 'or':
      return eachOf(condition.of, (part) => raised(part).map((it) => ['', it])).map(([, of]) => ({
        kind: condition.kind,
        of,
      }));
    case 'mood':
    case 'mark':
    case 'said':
    case 'seen':
      return [];
  }
}

/** A thing with a condition, with its condition negated or one of its thresholds raised. */
function bent<Thing extends { readonly when: Condition | null }>(thing: Thing) {
  const { when } = thing;
  if (when === null) return [];
  return [
    ['negated', { ...thing, when: negated(when) }] as [string, Thing],
    ...raised(when).map((it): [string, Thing] => ['raised', { ...thing, when: it }]),
  ];
}

const retargeted =
  (beats: readonly BeatId[]) =>
  <Thing extends { readonly to: BeatId }>(thing: Thing): [string, Thing][] =>
    beats.filter((to) => to !== thing.to).map((to) => [`to ${to}`, { ...thing, to }]);

/** Every single mutant of a scenario: one condition negated, one redirect dropped, one link led
 * elsewhere, one threshold raised. */
export function mutants(scenario: Scenario): Mutant[] {
  const elsewhere = retargeted(scenario.beats.map(({ id }) => id));
  const redirect: Change<Redirect> = (it) => [['dropped', null], ...bent(it), ...elsewhere(it)];
  const choice: Change<Choice> = (it) => [...bent(it), ...elsewhere(it)];
  const beat: Change<Beat> = (it) => [
    ...eachOf(it.arrival, redirect).map(([what, arrival]): [string, Beat] => [
      `${it.id}: arrival ${what}`,
      { ...it, arrival },
    ]),
    ...eachOf(it.onward, redirect).map(([what, onward]): [string, Beat] => [
      `${it.id}: onward ${what}`,
      { ...it, onward },
    ]),
    ...eachOf(it.choices, choice).map(([what, choices]): [string, Beat] => [
      `${it.id}: choice ${what}`,
      { ...it, choices },
    ]),
  ];
  return eachOf(scenario.beats, beat).map(([what, beats]) => ({
    what,
    scenario: { ...scenario, beats },
  }));
}

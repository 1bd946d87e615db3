import type { Places, Scenario } from '../language/index.ts';
import { CHILD_OUTCOMES, RELATIONSHIPS, type Ending } from '../language/index.ts';
import { components } from './components.ts';
import { explore, type Exploration } from './explore.ts';
import { reach, type Reach } from './reach.ts';
import type { ParentTable } from './tabulate.ts';
import { scenarioSystem, type ScenarioSystem, type Standing } from './walk/scenario-system.ts';
import { expectedWorth } from './worth.ts';

/** All that exploring one scenario has found, for the laws and the figures to look at. */
export interface Survey {
  readonly scenario: Scenario;
  readonly places: Places;
  readonly system: ScenarioSystem;
  readonly exploration: Exploration;
  /** The worth of the ending in each state, -1 where it is none. */
  readonly worth: Int8Array;
  /** 1 for each state in which nothing is offered and nothing has ended. */
  readonly stuck: Uint8Array;
  readonly reach: Reach;
  /** The uniformly random person's worth from the start. */
  readonly random: number;
  standing(state: number): Standing;
}

/** An ending's worth: 0 to 6, for analysis alone and never shown as a grade. */
export const worthOf = ({ relationship, child }: Ending): number =>
  RELATIONSHIPS.indexOf(relationship) + CHILD_OUTCOMES.indexOf(child);

/** Explores a scenario and works out what follows from it. */
export function survey(
  scenario: Scenario,
  places: Places,
  table: ParentTable,
  limit?: number,
): Survey {
  const system = scenarioSystem(scenario, table);
  return surveyOf(scenario, places, system, explore(system, limit));
}

/** What follows from what was explored of a scenario. */
export function surveyOf(
  scenario: Scenario,
  places: Places,
  system: ScenarioSystem,
  exploration: Exploration,
): Survey {
  const standing = (state: number): Standing =>
    system.standing(exploration.words, state * system.width);
  const worth = new Int8Array(exploration.states).fill(-1);
  const stuck = new Uint8Array(exploration.states);
  for (let state = 0; state < exploration.states; state += 1) {
    const { kind, beat } = standing(state);
    const ending = kind === 'ending' ? scenario.beats[beat]?.ending : null;
    if (ending) worth[state] = worthOf(ending);
    const offers = exploration.first[state] !== exploration.first[state + 1];
    if (kind === 'choices' && !offers) stuck[state] = 1;
  }
  const groups = components(exploration);
  const ends = Float64Array.from(worth, (value) => Math.max(0, value));
  return {
    scenario,
    places,
    system,
    exploration,
    worth,
    stuck,
    reach: reach(exploration, groups, worth, stuck),
    random: expectedWorth(exploration, groups, ends)[0] as number,
    standing,
  };
}

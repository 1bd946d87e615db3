import type { ParentKind, ScenarioId } from '../../language/index.ts';
import type { Meeting, Stakes } from '../plan/meeting.ts';
import { parentsFor } from '../plan/meeting.ts';
import type { Plan } from '../plan/plan.ts';
import type { EndingPlace } from '../progress.ts';

/** What of a scenario a plan is matched against: part of an entry of the catalogue. */
export interface Rehearsable {
  readonly id: ScenarioId;
  readonly parent: ParentKind;
  readonly minutes: number;
  readonly principles: readonly { readonly id: string; readonly title: string }[];
  readonly endings: readonly EndingPlace[];
}

/** A scenario that fits a plan, with the reasons in words. */
export interface Fitting<Scenario extends Rehearsable> {
  readonly scenario: Scenario;
  /** Whether it is a parent of the stance that is expected. */
  readonly sameStance: boolean;
  readonly reasons: readonly string[];
}

/** What each kind of meeting asks for most: the ids of principles. */
export const AT_STAGE: Readonly<Record<Meeting, readonly string[]>> = {
  'first-concern': [
    'hear-before-you-tell',
    'both-pictures-can-be-true',
    'keep-the-child-in-the-room',
  ],
  'sen-support-plan': ['one-small-step', 'write-it-down-together', 'need-before-label'],
  'termly-review': ['own-the-shortfall', 'one-small-step', 'write-it-down-together'],
  'specialist-request': ['need-before-label', 'say-the-limit-and-the-way-on'],
  'parent-requested': ['hear-before-you-tell', 'answer-a-straight-question', 'own-the-shortfall'],
  'after-incident': ['own-the-shortfall', 'both-pictures-can-be-true', 'stop-while-it-is-safe'],
  'ehc-discussion': [
    'say-the-limit-and-the-way-on',
    'answer-a-straight-question',
    'need-before-label',
  ],
};

const STOPPING: ReadonlySet<Stakes | null> = new Set<Stakes>(['may-have-to-stop']);

/**
 * The scenarios in which this meeting can be rehearsed, the best first: the stance counts most,
 * then the stage, then whether one may have to stop. Of equals, the shorter.
 */
export function fitting<Scenario extends Rehearsable>(
  plan: Pick<Plan, 'stance' | 'meeting' | 'stakes'>,
  scenarios: readonly Scenario[],
): readonly Fitting<Scenario>[] {
  return scenarios
    .map((scenario) => fit(plan, scenario))
    .filter(({ points }) => points > 0)
    .toSorted(
      (one, other) => other.points - one.points || one.scenario.minutes - other.scenario.minutes,
    )
    .map(({ scenario, sameStance, reasons }) => ({ scenario, sameStance, reasons }));
}

function fit<Scenario extends Rehearsable>(
  { stance, meeting, stakes }: Pick<Plan, 'stance' | 'meeting' | 'stakes'>,
  scenario: Scenario,
): Fitting<Scenario> & { readonly points: number } {
  const sameStance = stance !== null && parentsFor(stance).includes(scenario.parent);
  const wanted = meeting === null ? [] : AT_STAGE[meeting];
  const practised = scenario.principles.filter(({ id }) => wanted.includes(id));
  const stops = STOPPING.has(stakes) && scenario.endings.some(({ ending }) => ending.safe);
  const reasons = [
    ...(sameStance ? ['A parent of the kind you expect.'] : []),
    ...practised.map(({ title }) => `It practises: ${title.toLowerCase()}.`),
    ...(stops ? ['You can practise stopping safely.'] : []),
  ];
  const points = (sameStance ? 10 : 0) + practised.length + (stops ? 2 : 0);
  return { scenario, sameStance, reasons, points };
}

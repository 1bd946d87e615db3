import type { Plan } from '../../practice/planning.ts';
import type { Services } from '../../shell/services.ts';
import LinesAtHand from './LinesAtHand.svelte';
import PlanBeside from './PlanBeside.svelte';

/** The plan that is being rehearsed, with the two places in which it stands beside the play. */
export interface Rehearsed {
  readonly plan: Plan;
  readonly PlanBeside: typeof PlanBeside;
  readonly LinesAtHand: typeof LinesAtHand;
}

/** The plan of a rehearsal, or null where it was deleted since. */
export async function rehearsed(
  id: string,
  { papers }: Pick<Services, 'papers'>,
): Promise<Rehearsed | null> {
  const plan = await (await papers()).plans.one(id);
  return plan && { plan, PlanBeside, LinesAtHand };
}

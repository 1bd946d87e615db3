import { isNothing, pastDate } from '../../practice/planning.ts';
import type { Services } from '../services.ts';
import { removeTogether } from './together.ts';

/** What of the services is used to delete. */
export type Deleting = Pick<Services, 'papers' | 'keeper' | 'now'>;

/** Deletes what is past its date; what cannot be deleted now is tried again at the next start. */
export async function deletePastDate(services: Deleting): Promise<void> {
  const papers = await services.papers();
  const [plans, records, attempts] = await Promise.all([
    papers.plans.all(),
    papers.records.all(),
    services.keeper.attempts(),
  ]);
  const gone = pastDate({ plans, records, attempts }, services.now());
  if (!isNothing(gone)) await removeTogether(gone, services).catch(() => undefined);
}

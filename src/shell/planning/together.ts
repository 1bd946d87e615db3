import type { Together } from '../../practice/planning.ts';
import type { Services } from '../services.ts';

/** Deletes plans, records and rehearsals in one act: all go, or it throws a `KeepFault` and none. */
export async function removeTogether(
  together: Together,
  { papers, keeper }: Pick<Services, 'papers' | 'keeper'>,
): Promise<void> {
  await (await papers()).removeTogether(together);
  for (const id of together.attempts) await keeper.removeAttempt(id);
}

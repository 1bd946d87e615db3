import type { Together } from '../../practice/planning.ts';
import { removeTogether } from '../../shell/planning/together.ts';
import type { Services } from '../../shell/services.ts';
import type { AnyPaper, Paper } from './paper.svelte.ts';

/** Deletes an open paper with all that goes with it, tells the other pages, and goes to the list. */
export async function removeOpen(
  paper: Paper<AnyPaper>,
  together: Together,
  services: Pick<Services, 'papers' | 'keeper' | 'place'>,
): Promise<void> {
  await paper.kept();
  await removeTogether(together, services);
  paper.deleted();
  services.place.go({ screen: 'plans' });
}

import type { CatalogueEntry } from '../../shell/catalogue.ts';
import { DROPPED } from '../../shell/dropped.svelte.ts';

/** Our own conversations that practise a principle. */
export const practisedIn = (
  principle: string,
  catalogue: readonly CatalogueEntry[],
): readonly CatalogueEntry[] =>
  catalogue.filter(
    ({ id, principles }) =>
      id !== DROPPED && principles.some((one) => (one.id as string) === principle),
  );

/** `in one conversation`, `in 4 conversations`; where there is none, that too. */
export const practisedInWords = (count: number): string => {
  if (count === 0) return 'In no conversation yet';
  return count === 1 ? 'In one conversation' : `In ${count} conversations`;
};

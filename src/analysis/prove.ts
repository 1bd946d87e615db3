import { byPlace, type Diagnostic, type Places, type Scenario } from '../language/index.ts';
import { figures, type Figures } from './figures.ts';
import { findings } from './findings/index.ts';
import { survey, type Survey } from './survey.ts';
import type { ParentTable } from './tabulate.ts';

/** What every play of a scenario, taken together, shows. */
export interface Proof {
  /** The codes from `stuck` on, by line, column and code. */
  readonly diagnostics: readonly Diagnostic[];
  readonly figures: Figures;
}

/** Explores every play of a sound scenario, up to `limit` states. */
export const prove = (
  scenario: Scenario,
  places: Places,
  table: ParentTable,
  limit?: number,
): Proof => proofOf(survey(scenario, places, table, limit));

/** What a survey shows. */
export const proofOf = (found: Survey): Proof => ({
  diagnostics: findings(found).sort(byPlace),
  figures: figures(found),
});

import type { Figures } from '../analysis/index.ts';
import { byPlace, type Diagnostic } from '../language/index.ts';
import type { Proofs } from './proofs.ts';
import type { ScenarioFile } from './scenario-file.ts';

/** All that is said of one file. */
export interface Checked {
  /** As it was given. */
  readonly file: string;
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Null where nothing was explored. */
  readonly figures: Figures | null;
}

/** Checks what was read: reading's diagnostics, and where there is no error exploring's. */
export function check(
  file: string,
  { id, reading }: ScenarioFile & { kind: 'read' },
  proofs: Proofs,
  limit: number | null,
): Checked {
  if (reading.kind === 'unsound') {
    return { file, id, diagnostics: reading.diagnostics, figures: null };
  }
  const { diagnostics, figures } = proofs.of(reading, limit);
  return { file, id, diagnostics: [...reading.diagnostics, ...diagnostics].sort(byPlace), figures };
}

/** Whether a scenario with these diagnostics cannot be played. */
export const hasError = ({ diagnostics }: Pick<Checked, 'diagnostics'>): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

import type { Diagnostic } from '../language/index.ts';
import type { Checked } from './check.ts';

const said = (diagnostic: Diagnostic): object => {
  const { code, severity, line, column, message, mend, play } = diagnostic;
  return { code, severity, line, column, message, mend, ...(play ? { play } : {}) };
};

/** What `check --json` prints. Source: scenarios/README.md, section 11. */
export function checkedAsJson(files: readonly Checked[]): string {
  return JSON.stringify(
    {
      files: files.map(({ file, id, diagnostics, figures }) => ({
        file,
        id,
        diagnostics: diagnostics.map(said),
        figures,
      })),
    },
    null,
    2,
  );
}

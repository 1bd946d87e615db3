import { asFile, type Attempt, type TextFile } from '../practice/index.ts';

/** Attempts as one file: a single one as itself, several as a list, none as nothing to offer. */
export function keptFile(attempts: readonly Attempt[], now: string): TextFile | null {
  const [first, ...others] = attempts;
  if (!first) return null;
  if (others.length === 0) return asFile(first);
  const kept = { commonGround: 'attempts', version: 1, kept: attempts };
  const text = `${JSON.stringify(kept, null, 2)}\n`;
  return { name: `common-ground-${now.slice(0, 10)}.json`, text };
}

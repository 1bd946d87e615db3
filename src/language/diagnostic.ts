/**
 * What the checker says of a file: data, never a string, so that the build, the command line, the
 * tests and the author's view can each show it in their own way. Source: scenarios/README.md, 9.
 */

/** Codes that reading alone can give, in the page's order. */
export const READING_CODES = [
  'not-text',
  'front-matter',
  'missing-key',
  'unknown-key',
  'bad-value',
  'no-title',
  'second-title',
  'no-beats',
  'unnamed-beat',
  'duplicate-beat',
  'deep-heading',
  'raw-html',
  'misplaced-block',
  'unknown-speaker',
  'unsafe-link',
  'unknown-beat',
  'unknown-fact',
  'unknown-principle',
  'choice-without-link',
  'choice-without-move',
  'choice-without-note',
  'too-many-moves',
  'unknown-word',
  'unknown-mark',
  'bad-condition',
  'misplaced-else',
  'misplaced-redirect',
  'shadowed-redirect',
  'unknown-placeholder',
  'bad-ending',
  'no-way-on',
  'ambiguous-way-on',
  'unlinked-beat',
  'too-long',
] as const;

/** Codes that need every play explored. */
export const EXPLORING_CODES = [
  'stuck',
  'endless',
  'never-reached',
  'never-offered',
  'never-spoken',
  'never-set',
  'never-taken',
  'longest-wins',
  'first-wins',
  'no-repair',
  'one-good-path',
  'capped',
] as const;

export type ReadingCode = (typeof READING_CODES)[number];
export type ExploringCode = (typeof EXPLORING_CODES)[number];
export type Code = ReadingCode | ExploringCode;
export type Severity = 'error' | 'warning';

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units; `length` is that of
 * the offending words on this line, at least 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export interface Diagnostic extends Place {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** How to mend it, as a sentence. */
  readonly mend: string;
  /** For `stuck` and `endless`: the shortest play, as the numbers chosen. */
  readonly play?: readonly number[];
}

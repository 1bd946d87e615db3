import type { Diagnostic } from './diagnostic.ts';

/** The order in which diagnostics are given: by line, column and code. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

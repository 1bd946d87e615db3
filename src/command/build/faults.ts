import { relative } from 'node:path';
import type { Diagnostic, Severity } from '../../language/index.ts';
import { frame } from '../../language/reading.ts';
import type { Edition } from './read-all.ts';

/** A diagnostic and the file of which it is said. */
export interface Fault {
  readonly edition: Edition;
  readonly diagnostic: Diagnostic;
}

const ofSeverity =
  (severity: Severity) =>
  (editions: ReadonlyMap<string, Edition>): Fault[] =>
    [...editions.values()].flatMap((edition) =>
      edition.diagnostics
        .filter((diagnostic) => diagnostic.severity === severity)
        .map((diagnostic) => ({ edition, diagnostic })),
    );

/** What keeps the scenarios from being built. */
export const faultsOf = ofSeverity('error');

/** What is worth mending and keeps nothing from being built. */
export const warningsOf = ofSeverity('warning');

/** `file:line:column`, what is wrong, the line with a caret, and how to mend it. */
export const sentence = ({ edition, diagnostic }: Fault): string =>
  frame(relative(process.cwd(), edition.path), edition.text, diagnostic);

/** A fault as the browser's overlay takes it. */
export function overlay(fault: Fault) {
  const { path } = fault.edition;
  const { code, message, mend, line, column } = fault.diagnostic;
  return {
    plugin: 'common-ground:scenarios',
    id: path,
    message: `${code}: ${message} ${mend}`,
    stack: '',
    frame: sentence(fault),
    loc: { file: path, line, column: column - 1 },
  };
}

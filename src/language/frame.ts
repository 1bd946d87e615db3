import type { Diagnostic } from './diagnostic.ts';

/** The widest line that is shown whole; a longer one is cut around the fault. */
const WIDEST = 120;

const isWide = (letter: string): boolean => letter === '\t';

/** A diagnostic as a person reads it: where it is, what is wrong, the line with carets under the
 * words, and how to mend it. */
export const frame = (file: string, text: string, diagnostic: Diagnostic): string => {
  const { line, column, length, severity, code, message, mend } = diagnostic;
  const head = `${file}:${line}:${column} ${severity} ${code}: ${message}`;
  const written = lineAt(text, line);
  const from = column - 1 + length > WIDEST ? Math.max(0, column - 1 - WIDEST / 2) : 0;
  const shown = written.slice(from, from + WIDEST);
  const before = shown.slice(0, column - 1 - from);
  const carets = Math.max(1, Math.min(length, shown.length - before.length));
  const indent = [...before].map((letter) => (isWide(letter) ? letter : ' ')).join('');
  const number = String(line);
  const margin = ' '.repeat(number.length);
  return [
    head,
    `  ${number} | ${shown}`,
    `  ${margin} | ${indent}${'^'.repeat(carets)}`,
    `  ${mend}`,
  ].join('\n');
};

/** A line of a text by its number from 1, without its end and without a byte-order mark. */
const lineAt = (text: string, line: number): string => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/, line);
  return lines[line - 1] ?? '';
};

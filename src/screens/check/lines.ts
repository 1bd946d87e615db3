import type { Diagnostic, Place } from '../../language/index.ts';

/** A line of a file cut into pieces, those in question marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** What a listing shows of one line; more than this is cut off. */
const LONGEST = 2_000;
/** How much of a line is shown about a fault. */
const ABOUT = 160;

/** The lines of a text, without their ends and without a byte-order mark. */
export const linesOf = (text: string): readonly string[] =>
  text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);

/** What is said of each line of which anything is. */
export function byLine(diagnostics: readonly Diagnostic[]): ReadonlyMap<number, Diagnostic[]> {
  const found = new Map<number, Diagnostic[]>();
  for (const each of diagnostics) {
    const here = found.get(each.line);
    if (here) here.push(each);
    else found.set(each.line, [each]);
  }
  return found;
}

/** Characters that change how others are read, or cannot be seen: written out instead. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** A text as it is safe to show: nothing in it is unseen, or turns the rest about. */
export const visible = (text: string): string =>
  text.replace(
    UNSEEN,
    (letter) => `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );

/** A line with the words of its faults marked, the end of a very long one left off. */
export function marked(line: string, places: readonly Place[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { column, length } of [...places].sort((a, b) => a.column - b.column)) {
    const [start, end] = [column - 1, column - 1 + length];
    if (start < from || start >= Math.min(line.length, LONGEST)) continue;
    pieces.push({ text: line.slice(from, start), marked: false });
    pieces.push({ text: line.slice(start, Math.min(end, LONGEST)), marked: true });
    from = end;
  }
  pieces.push({ text: line.slice(from, Math.max(from, LONGEST)), marked: false });
  if (line.length > LONGEST) pieces.push({ text: ' … and so on', marked: false });
  return shown(pieces);
}

/** The part of a line about a fault, with its words marked. */
export function about(line: string, { column, length }: Place): readonly Piece[] {
  const start = column - 1;
  const from = line.length <= ABOUT ? 0 : Math.max(0, start - ABOUT / 4);
  const until = line.length <= ABOUT ? line.length : from + ABOUT;
  const end = Math.min(start + length, until);
  return shown([
    { text: from > 0 ? '… ' : '', marked: false },
    { text: line.slice(from, start), marked: false },
    { text: line.slice(start, end), marked: true },
    { text: line.slice(end, until), marked: false },
    { text: until < line.length ? ' …' : '', marked: false },
  ]);
}

const shown = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces
    .filter(({ text }) => text !== '')
    .map((piece) => ({ ...piece, text: visible(piece.text) }));

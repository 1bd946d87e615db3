import type { Place } from './diagnostic.ts';

/** A stretch of a source's text, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A file's text as the reader works on it: no byte-order mark, line ends as `\n`, and tabs after
 * the front matter set out as spaces, as Markdown counts them. */
export interface Source {
  readonly text: string;
  /** Where each line begins. */
  readonly starts: readonly number[];
  /** The first line (from 0) after the front matter; 0 where there is none. */
  readonly body: number;
  /** Where this stretch stands in the file as it was written. */
  readonly place: (span: Span) => Place;
}

/** What is left of a text when the things that change no words are gone: what is hashed. */
export const normalise = (text: string): string =>
  (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/\r\n?/g, '\n');

/** The line after the front matter's closing `---`, or 0 where there is no front matter. */
const endOfMatter = (lines: readonly string[]): number => {
  if (!/^--- *$/.test(lines[0] ?? '')) return 0;
  const closing = lines.findIndex((line, index) => index > 0 && /^--- *$/.test(line));
  return closing + 1;
};

/** One line with its tabs set out, and for each tab the column after it, here and as written. */
const setOut = (line: string): { text: string; stops: readonly (readonly [number, number])[] } => {
  const stops: [number, number][] = [];
  const pieces = line.split('\t');
  let column = 0;
  let written = 0;
  const out = pieces.map((piece, index) => {
    column += piece.length;
    written += piece.length + 1;
    if (index === pieces.length - 1) return piece;
    const gap = 4 - (column % 4);
    column += gap;
    stops.push([column, written]);
    return piece + ' '.repeat(gap);
  });
  return { text: out.join(''), stops };
};

/** The last index whose value is at most `wanted`, in an ascending list; -1 if there is none. */
export const lastAtMost = <T>(
  list: readonly T[],
  value: (item: T) => number,
  wanted: number,
): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(list[middle] as T) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

type Stops = readonly (readonly [number, number])[];

const asWritten = (stops: Stops | undefined, column: number): number => {
  const index = stops ? lastAtMost(stops, ([here]) => here, column) : -1;
  const stop = stops?.[index];
  if (!stops || !stop) return stops?.[0] ? Math.min(column, stops[0][1] - 1) : column;
  const next = stops[index + 1];
  const written = stop[1] + column - stop[0];
  return next ? Math.min(written, next[1] - 1) : written;
};

/** Opens a normalised text for reading. */
export const open = (normalised: string): Source => {
  const lines = normalised.split('\n');
  const body = endOfMatter(lines);
  const tabbed = new Map<number, Stops>();
  const starts: number[] = [];
  let at = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    if (index >= body && line.includes('\t')) {
      const { text, stops } = setOut(line);
      lines[index] = text;
      tabbed.set(index, stops);
    }
    starts.push(at);
    at += (lines[index] as string).length + 1;
  }
  const place = ({ start, end }: Span): Place => {
    const line = Math.max(
      0,
      lastAtMost(starts, (value) => value, start),
    );
    const from = starts[line] ?? 0;
    const stop = Math.min(end, from + (lines[line] ?? '').length);
    const column = asWritten(tabbed.get(line), start - from);
    const past = asWritten(tabbed.get(line), stop - from);
    return { line: line + 1, column: column + 1, length: Math.max(1, past - column) };
  };
  return { text: lines.join('\n'), starts, body, place };
};

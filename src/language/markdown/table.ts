import type { Span } from '../source.ts';

/** A line of a table split at its bars: the stretches of its cells. */
export const cellsOf = (text: string, line: Span): Span[] => {
  const cells: Span[] = [];
  let { start } = line;
  let end = line.end;
  while (end > start && text[end - 1] === ' ') end--;
  if (text[start] === '|') start++;
  if (end > start && text[end - 1] === '|' && text[end - 2] !== '\\') end--;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    cells.push(trimmed(text, { start: from, end: at }));
    from = at + 1;
  }
  return cells;
};

/** A stretch without the spaces at its ends. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
};

/** Whether a line is the row of dashes under a table's head, and for how many columns. */
export const dashesOf = (rest: string): number => {
  if (!/^[|:\- ]+$/.test(rest) || !rest.includes('-')) return 0;
  const line = rest.trim().replace(/^\|/, '').replace(/\|$/, '');
  const cells = line.split('|');
  return cells.every((cell) => /^ *:?-+:? *$/.test(cell)) ? cells.length : 0;
};

/** The same words over some lines on end, from the first to the last, both counted from 1. */
export interface Span {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** A span with the row in which its words stand, and whether they end at its right. */
export interface PlacedSpan extends Span {
  readonly row: number;
  readonly atEnd: boolean;
}

/** The words of each line, those of equal neighbours taken together. */
export function spansOf(words: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  words.forEach((word, index) => {
    const last = spans.at(-1);
    if (last?.words === word) spans[spans.length - 1] = { ...last, to: index + 1 };
    else spans.push({ words: word, from: index + 1, to: index + 1 });
  });
  return spans;
}

/** Rows for the words of spans, so that none meets another even where `columns` take 18 rem. */
export function placed(spans: readonly Span[], columns: number): readonly PlacedSpan[] {
  const rows: [number, number][][] = [];
  return spans.map((span) => {
    const wide = (span.words.length + 2) * 0.5 * (columns / 18);
    const atEnd = span.from - 1 + wide > columns;
    const start = atEnd ? span.to - wide : span.from - 1;
    const fits = (row: [number, number][]) =>
      row.every(([from, to]) => start >= to || start + wide <= from);
    const found = rows.findIndex(fits);
    const row = found < 0 ? rows.push([]) - 1 : found;
    rows[row]?.push([start, start + wide]);
    return { ...span, row: row + 1, atEnd };
  });
}

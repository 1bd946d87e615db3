import type { Page, Piece } from '../../practice/planning.ts';

/** How a page is set so that it stays on one side of A4, in two columns. */
export interface Fit {
  /** Points. */
  readonly size: number;
  /** How many lines to write on there is still room for. */
  readonly spare: number;
  /** Whether it does stay on one side; where it does not, the rest goes on the next. */
  readonly fits: boolean;
}

/** Sizes of type, in points; with each how many letters go on a line and lines into both columns. */
const SIZES = [
  { size: 10.5, letters: 42, lines: 124 },
  { size: 9.5, letters: 47, lines: 139 },
  { size: 8.5, letters: 53, lines: 157 },
  { size: 7.5, letters: 60, lines: 178 },
] as const;

/** A heading with the space around it, and a line to write on with its question, in lines. */
const HEADING = 2.4;
const WRITTEN_ON = 4;

/** The largest type in which a page stays on one side; the smallest where none does. */
export function fitOnOneSide(page: Page): Fit {
  const tried = SIZES.map((each) => ({ ...each, left: each.lines - linesOf(page, each.letters) }));
  const fits = tried.find(({ left }) => left >= 0);
  if (!fits) return { size: SIZES[SIZES.length - 1]?.size ?? 0, spare: 0, fits: false };
  return { size: fits.size, spare: Math.floor((fits.left - HEADING) / WRITTEN_ON), fits: true };
}

const linesOf = ({ sections }: Page, letters: number): number =>
  sections.reduce(
    (sum, { heading, of }) =>
      sum +
      HEADING * Math.ceil(heading.length / letters) +
      of.reduce((lines, piece) => lines + pieceLines(piece, letters), 0),
    0,
  );

function pieceLines(piece: Piece, letters: number): number {
  const broken = (text: string): number => Math.max(1, Math.ceil(text.length / letters));
  switch (piece.kind) {
    case 'paragraph':
      return broken(piece.text) + 0.4;
    case 'list':
      return piece.items.reduce((sum, item) => sum + broken(item), 0.2);
    case 'table':
      return piece.rows.reduce((sum, row) => sum + broken(row.join(' ')), 1);
    default:
      return piece satisfies never;
  }
}

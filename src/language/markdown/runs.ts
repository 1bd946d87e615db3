import type { Span } from '../source.ts';
import type { Opening, Piece, Run, Wrap } from './inline.ts';
import type { Definitions, Lines } from './node.ts';
import { scan } from './scan.ts';
import { wordsOf, type Words } from './words.ts';

/** Reads the inline Markdown of a paragraph, a heading or a table's cell. Emphasis within emphasis
 * of the same kind is the same emphasis, so runs are never nested deep. */
export const readRuns = (
  source: string,
  lines: Lines,
  definitions: Definitions,
): readonly Run[] => {
  const words = wordsOf(source, lines);
  return build(scan(words.text, definitions), words);
};

interface Frame {
  readonly opening: Opening | null;
  /** Where what it holds is put: the frame outside where it is the same emphasis again. */
  readonly into: Run[];
}

const build = (pieces: readonly Piece[], words: Words): readonly Run[] => {
  const runs: Run[] = [];
  const frames: Frame[] = [{ opening: null, into: runs }];
  const inside = new Map<Wrap, number>();
  const into = (): Run[] => (frames[frames.length - 1] as Frame).into;
  for (const piece of pieces) {
    for (let ends = piece.ends.length; ends > 0; ends--) {
      const { opening, into: of } = frames.pop() as Frame;
      if (!opening) continue;
      const depth = (inside.get(opening.kind) ?? 1) - 1;
      inside.set(opening.kind, depth);
      if (depth === 0) into().push(wrap(opening, of, words.span(opening.start, opening.end)));
    }
    const run = runOf(piece, words.span(piece.start, piece.end));
    if (run) into().push(run);
    for (let index = piece.begins.length - 1; index >= 0; index--) {
      const opening = piece.begins[index] as Opening;
      const depth = inside.get(opening.kind) ?? 0;
      inside.set(opening.kind, depth + 1);
      frames.push({ opening, into: depth === 0 ? [] : into() });
    }
  }
  return runs;
};

const wrap = ({ kind, to }: Opening, of: readonly Run[], at: Span): Run =>
  kind === 'link' || kind === 'image' ? { kind, at, to, of } : { kind, at, of };

const runOf = (piece: Piece, at: Span): Run | null => {
  switch (piece.kind) {
    case 'text':
    case 'marks':
      return piece.text === '' ? null : { kind: 'text', at, text: piece.text };
    case 'code':
      return { kind: 'code', at, text: piece.text };
    case 'name':
      return { kind: 'name', at, name: piece.text };
    default:
      return { kind: piece.kind, at };
  }
};

import { lastAtMost, type Span } from '../source.ts';
import type { Lines } from './node.ts';

/** The words of a paragraph as one text, without quote marks and indentation, and the way back to
 * the source. */
export interface Words {
  readonly text: string;
  readonly span: (start: number, end: number) => Span;
}

export const wordsOf = (source: string, lines: Lines): Words => {
  const pieces: string[] = [];
  const froms: number[] = [];
  let length = 0;
  lines.forEach(({ start, end }, index) => {
    let stop = end;
    if (index === lines.length - 1) while (stop > start && source[stop - 1] === ' ') stop--;
    pieces.push(source.slice(start, stop));
    froms.push(length);
    length += stop - start + 1;
  });
  const back = (at: number): number => {
    const line = Math.max(
      0,
      lastAtMost(froms, (from) => from, at),
    );
    return (lines[line]?.start ?? 0) + at - (froms[line] ?? 0);
  };
  return {
    text: pieces.join('\n'),
    span: (start, end) => ({
      start: back(start),
      end: end > start ? back(end - 1) + 1 : back(end),
    }),
  };
};

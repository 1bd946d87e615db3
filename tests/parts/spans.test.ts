import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placed, spansOf } from '../../src/parts/spans.ts';

const words = fc.array(
  fc.constantFrom('hot', 'braced', 'counter-attacking', 'telling', 'weighing'),
  { minLength: 1, maxLength: 20 },
);

describe('spans', () => {
  it('cover every line once, in order, with neighbours that differ', () => {
    fc.assert(
      fc.property(words, (each) => {
        const spans = spansOf(each);
        expect(
          spans.flatMap(({ words: word, from, to }) => Array(to - from + 1).fill(word)),
        ).toEqual(each);
        spans.slice(1).forEach((span, index) => expect(span.words).not.toBe(spans[index]?.words));
      }),
    );
  });

  it('never put two words over each other, nor beyond the end where they could stand before it', () => {
    fc.assert(
      fc.property(words, (each) => {
        const width = (text: string) => (text.length + 2) * 0.5 * (each.length / 18);
        const boxes = placed(spansOf(each), each.length).map((span) => {
          const start = span.atEnd ? span.to - width(span.words) : span.from - 1;
          return { row: span.row, start, end: start + width(span.words), atEnd: span.atEnd };
        });
        for (const [index, one] of boxes.entries()) {
          expect(one.atEnd || one.end <= each.length).toBe(true);
          for (const other of boxes.slice(index + 1).filter(({ row }) => row === one.row))
            expect(one.end <= other.start || other.end <= one.start).toBe(true);
        }
      }),
    );
  });
});

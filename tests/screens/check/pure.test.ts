import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sorted } from '../../../src/screens/check/dropping.ts';
import { broken, drawn } from '../../../src/screens/check/layout.ts';
import { about, linesOf, marked, visible } from '../../../src/screens/check/lines.ts';
import { listed, type Lead, type Stop } from '../../../src/screens/check/map.ts';
import { grouped, playsWords, verdictWords } from '../../../src/screens/check/words.ts';

const thing = (name: string, size = 100, folder = false) => ({ name, size, folder });
const sentence = (...things: ReturnType<typeof thing>[]) => {
  const sort = sorted(things);
  return sort.kind === 'refused' ? sort.sentence : sort.scenario.name;
};

describe('what was dropped', () => {
  it('is a scenario, with what it cites or alone', () => {
    expect(sentence(thing('evenings.md'))).toBe('evenings.md');
    const beside = sorted([thing('facts.md'), thing('Evenings.MD'), thing('principles.md')]);
    expect(beside).toMatchObject({
      scenario: { name: 'Evenings.MD' },
      facts: { name: 'facts.md' },
      principles: { name: 'principles.md' },
    });
  });

  it('is told in a sentence where it is none', () => {
    expect(sentence(thing('evenings.md', 0))).toMatch(/^“evenings\.md” is empty\./);
    expect(sentence(thing('cat.png'))).toMatch(/^“cat\.png” is not a scenario\./);
    expect(sentence(thing('a.md'), thing('b.md'))).toMatch(/^You dropped 2 scenarios\./);
    expect(sentence(thing('scenarios', 4096, true))).toMatch(/^“scenarios” is a folder\./);
    expect(sentence(thing('facts.md'))).toMatch(/^There is no scenario in that\./);
    expect(sentence()).toMatch(/^There was no file in that\./);
  });
});

describe('a line of a file', () => {
  it('has the words of its faults marked, each once', () => {
    const places = [
      { line: 1, column: 5, length: 3 },
      { line: 1, column: 1, length: 3 },
    ];
    expect(marked('one two three', places)).toEqual([
      { text: 'one', marked: true },
      { text: ' ', marked: false },
      { text: 'two', marked: true },
      { text: ' three', marked: false },
    ]);
  });

  it('is shown about its fault where it is long, and never whole where it is huge', () => {
    const line = `${'a'.repeat(500)}WRONG${'b'.repeat(500)}`;
    const pieces = about(line, { line: 1, column: 501, length: 5 });
    expect(pieces.filter((piece) => piece.marked)).toEqual([{ text: 'WRONG', marked: true }]);
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(200);
    const huge = marked('x'.repeat(1_000_000), [{ line: 1, column: 999_999, length: 1 }]);
    expect(huge.map(({ text }) => text).join('').length).toBeLessThan(2_100);
  });

  it('hides nothing and turns nothing about', () => {
    expect(visible('a\u202Eb\u200Bc\u0007')).toBe('a[U+202E]b[U+200B]c[U+0007]');
    expect(visible('Ms Hale’s “no” – \t👋🏽')).toBe('Ms Hale’s “no” – \t👋🏽');
    expect(linesOf('\uFEFFa\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the words of the author’s view', () => {
  it('count what is wrong', () => {
    const of = (severity: 'error' | 'warning') =>
      ({ severity }) as Parameters<typeof verdictWords>[0][number];
    expect(verdictWords([])).toBe('Nothing wrong.');
    expect(verdictWords([of('error'), of('warning'), of('error')])).toBe('2 errors, 1 warning.');
    expect(verdictWords([of('warning')])).toBe('1 warning.');
  });

  it('say how many plays in a hundred', () => {
    expect([0, 0.004, 0.011, 0.5, 0.999, 1].map((share) => playsWords(share, true))).toEqual([
      'no play',
      'fewer than 1 play in 100',
      '1 play in 100',
      '50 plays in 100',
      '99 plays in 100',
      'every play',
    ]);
    expect(playsWords(0.5, false)).toBe('at least 50 plays in 100');
    expect(playsWords(0, false)).toBe('no play so far');
    expect(grouped(1_234_567)).toBe('1,234,567');
    expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
  });
});

describe('the map of beats', () => {
  const stop = (id: string) => ({ id, title: `Beat ${id}` }) as unknown as Stop;
  const graphs = fc
    .integer({ min: 1, max: 12 })
    .chain((count) =>
      fc
        .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 24 })
        .map((pairs) => ({ count, pairs })),
    );

  it('has a box for each beat, none on another, and all of it on the page', () => {
    fc.assert(
      fc.property(graphs, ({ count, pairs }) => {
        const stops = Array.from({ length: count }, (_, at) => stop(String(at)));
        const leads = pairs.map(([from, to]) => ({
          from: String(from),
          to: String(to),
          chosen: true,
        })) as unknown as Lead[];
        const { boxes, width, height } = drawn(stops, leads, ({ title }) => [title, 'no play']);
        expect(boxes).toHaveLength(count);
        for (const [at, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(at + 1)) {
            const beside = box.x + box.width <= other.x || other.x + other.width <= box.x;
            const apart = box.y + box.height <= other.y || other.y + other.height <= box.y;
            expect(beside || apart).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('breaks words into lines that fit, and loses none', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const lines = broken(words);
        expect(lines.every((line) => line.length <= 42)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
      }),
    );
    expect(broken('What a name would do')).toEqual(['What a name would do']);
    expect(broken('relationship intact, child parked')).toHaveLength(2);
  });
});

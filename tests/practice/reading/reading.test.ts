import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingLevel, readingWords } from '../../../src/practice/reading/grade.ts';
import { jargonIn, swapWords } from '../../../src/practice/reading/jargon.ts';
import { sentencesOf, wordsOf } from '../../../src/practice/reading/sentences.ts';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at a stop, a line and a semicolon, not at an initial or a title', () => {
    expect(texts('R. reads with Mrs. Dunn. She likes it! Does she?')).toEqual([
      'R. reads with Mrs. Dunn.',
      'She likes it!',
      'Does she?',
    ]);
    expect(texts('• one line\n• another\n\nand; a third')).toEqual([
      'one line',
      'another',
      'and;',
      'a third',
    ]);
    expect(texts('He said “No.” Then he left at 3.40 p.m. by the gate.')).toEqual([
      'He said “No.”',
      'Then he left at 3.40 p.m. by the gate.',
    ]);
  });

  it('each begin where they say they do', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { text: found, at } of sentencesOf(text))
          expect(text.slice(at, at + found.length)).toBe(found);
      }),
    );
  });

  it('keep together what is one word', () => {
    expect(wordsOf('She’s at 15:40, a well-known time.')).toEqual([
      ...['She’s', 'at', '15:40', 'a', 'well-known', 'time'],
    ]);
  });
});

describe('the reading level', () => {
  it('is the Flesch–Kincaid grade', () => {
    const level = readingLevel('The cat sat on the mat. The dog ran to the cat.');
    expect(level?.grade).toBe(0);
    const letter = readingLevel(
      'We will read with Rosie at school on Monday. You can tell us how it went.',
    );
    expect(letter).toMatchObject({ words: 16, perSentence: 8, age: 6 });
    expect(letter?.grade).toBeCloseTo(0.39 * 8 + 11.8 * (18 / 16) - 15.59, 1);
  });

  it('is above six for the words of a policy and below it for a letter', () => {
    const policy =
      'Following consultation, appropriately differentiated provision will be implemented in accordance with the graduated approach, subject to evaluation.';
    expect(readingLevel(policy)?.grade).toBeGreaterThan(12);
    const letter =
      'Thank you for coming in. R. reads in a small group with Mrs Dunn on Tuesdays and Thursdays. We look again on 28 January.';
    expect(readingLevel(letter)?.grade).toBeLessThan(6);
  });

  it('is none where there is nothing to read, and is never below nought', () => {
    expect(readingLevel(' … ')).toBeNull();
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readingLevel(text)?.grade ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is said as an age', () => {
    expect(readingWords({ grade: 4.2, age: 9, words: 1, perSentence: 1 })).toBe(
      'Reads at about age 9.',
    );
  });
});

describe('jargon', () => {
  it('is found with its swap, the longer of two that meet', () => {
    const found = jargonIn(
      'He is dysregulated. An EHC needs assessment, or an EHCP; more provision.',
    );
    expect(found.map((each) => each.found)).toEqual([
      'dysregulated',
      'EHC needs assessment',
      'EHCP',
      'provision',
    ]);
    expect(found.map(swapWords)[3]).toBe('“provision”: say “help”.');
  });

  it('finds capitals in capitals only', () => {
    expect(jargonIn('The TA and the SALT report')).toHaveLength(2);
    expect(jargonIn('He put salt on it and said ta, then kept hopping.')).toEqual([]);
  });

  it('is silent on plain words', () => {
    const plain =
      'Mrs Dunn reads with him on Tuesday. He can say what the story is about. What did you notice at home?';
    expect(jargonIn(plain)).toEqual([]);
  });

  it('stands where it says it does', () => {
    const text = 'So: intervention, twice.';
    const quotes = jargonIn(text).map(({ at, found }) => text.slice(at, at + found.length));
    expect(quotes).toEqual(['intervention']);
  });
});

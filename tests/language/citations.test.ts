import { describe, expect, it } from 'vitest';
import { readFacts, readPrinciples } from '../../src/language/reading.ts';

describe('facts', () => {
  it('are read with source, date and confidence', () => {
    const { facts, faults } = readFacts(
      '# Facts\n\n## Three a year\n\nSchools meet *parents*: often. Source: Code, 6.65. Last checked: 2026-11-01. Confidence: high.\n',
    );
    expect(faults).toEqual([]);
    expect(facts).toEqual([
      {
        id: 'three-a-year',
        title: 'Three a year',
        text: 'Schools meet parents: often.',
        source: 'Code, 6.65',
        checked: '2026-11-01',
        confidence: 'high',
      },
    ]);
  });

  it('may have their labels in paragraphs or lines of their own', () => {
    const { facts } = readFacts('## A\n\nSo it is.\n\nSource: B  \nLast checked: 2026-01-02\n');
    expect(facts[0]).toMatchObject({
      text: 'So it is.',
      source: 'B',
      checked: '2026-01-02',
      confidence: null,
    });
  });

  it('lack nothing unsaid', () => {
    const { faults } = readFacts('## A\n\nSo.\n\n## A\n\nSource: B. Last checked: soon.\n\n## …\n');
    expect(faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '5 “A” stands here for the second time.',
      '9 This heading has no letters or digits.',
      '1 The fact “A” has no source.',
      '1 The fact “A” does not say when it was last checked.',
      '5 The fact “A” says nothing.',
      '5 The fact “A” does not say when it was last checked.',
      '9 The fact “…” says nothing.',
      '9 The fact “…” has no source.',
      '9 The fact “…” does not say when it was last checked.',
    ]);
  });
});

it('principles are read with their first sentence and all that explains it', () => {
  const { principles, faults } = readPrinciples(
    '## Hear first\n\nA *parent* waits.\n\n- Why\n\n## B\n',
  );
  expect(principles[0]).toMatchObject({
    id: 'hear-first',
    title: 'Hear first',
    summary: 'A parent waits.',
  });
  expect(principles[0]?.text.map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
  expect(faults.map(({ line, message }) => [line, message])).toEqual([
    [7, 'The principle “B” says nothing.'],
  ]);
});

describe('a fact’s review', () => {
  const said = (labels: string, today: string | null = null) =>
    readFacts(`## A\n\nSo. Source: B. Last checked: 2026-11-24. ${labels}\n`, today);

  it('is read, and is a fault only from the day after', () => {
    const labels = 'Review by: 2027-05-31. Confidence: high.';
    expect(said(labels).facts[0]).toMatchObject({ review: '2027-05-31', confidence: 'high' });
    expect(said(labels, '2027-05-31').faults).toEqual([]);
    expect(said(labels, '2027-06-01').faults[0]?.message).toContain(
      '“A” was to be looked at again by 2027-05-31. Read its source (B)',
    );
  });

  it('is asked of no fact that has none', () => {
    expect(said('', '2099-01-01').faults).toEqual([]);
    expect(said('').facts[0]).not.toHaveProperty('review');
  });

  it('is a day, and later than the last check', () => {
    expect(said('Review by: May.').faults[0]?.message).toContain('is no day');
    expect(said('Review by: 2026-11-24.').faults[0]?.message).toContain(
      'before it was last checked',
    );
  });
});

it('a fact stands under a theme where a second level-1 heading is above it', () => {
  const one = (title: string) => `## ${title}\n\nSo. Source: B. Last checked: 2026-11-24.\n\n`;
  const { facts } = readFacts(`# Facts\n\n${one('A')}# Exams\n\n${one('B')}${one('C')}`);
  expect(facts.map(({ theme }) => theme)).toEqual([undefined, 'Exams', 'Exams']);
});

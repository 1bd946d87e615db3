import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAsMarkdown } from '../../../src/practice/document/as-markdown.ts';
import { pageAsText } from '../../../src/practice/document/as-text.ts';
import { planAsPage } from '../../../src/practice/plan/as-page.ts';
import { withReply } from '../../../src/practice/plan/changes.ts';
import { QUESTIONS } from '../../../src/practice/plan/questions/questions.ts';
import { recordAsPage } from '../../../src/practice/record/as-page.ts';
import {
  fieldOf,
  withCommitment,
  withCopy,
  withField,
  withJudgement,
  withOutcome,
  withPrivate,
  withReview,
} from '../../../src/practice/record/changes.ts';
import { RECORD_FIELD_IDS, RECORD_FIELDS } from '../../../src/practice/record/fields.ts';
import { recordTitle } from '../../../src/practice/record/record.ts';
import { recordFrom, startRecord } from '../../../src/practice/record/start.ts';
import { childSummary } from '../../../src/practice/record/summaries/for-the-child.ts';
import { familySummary } from '../../../src/practice/record/summaries/for-the-family.ts';
import { readingOf } from '../../../src/practice/record/summaries/reading.ts';
import { aPlan, answered, NOW } from '../plan/plans.ts';
import { aRecord } from './records.ts';

const LATER = '2026-12-03T17:00:00.000+00:00';

/** A plan in which every answer is a word of its own. */
const marked = () => {
  const plan = QUESTIONS.reduce(
    (so, { id, answer }) =>
      answer.kind === 'one-of' ? so : answered({ [id]: `xx${id.replaceAll('-', '')}xx` }, so),
    aPlan({ day: '2026-12-03', stance: 'defensive' }),
  );
  return withReply(plan, 'defensive-1', 'xxreplyxx', NOW);
};

const commitmentOf = ({ shared: { commitments } }: ReturnType<typeof aRecord>) => {
  const [first] = commitments;
  if (!first) throw new Error('Nothing was promised.');
  return first;
};

const everythingShared = (record = recordFrom(marked(), 'r1', NOW)) =>
  [recordAsPage(record.shared), familySummary(record.shared, NOW), childSummary(record.shared)]
    .map(pageAsText)
    .join('\n');

describe('what is private', () => {
  const isPrivate = QUESTIONS.filter(({ seenBy }) => seenBy === 'only-you');

  it('stays out of a record, its summaries and what is printed to share', () => {
    const shared = pageAsText(planAsPage(marked(), 'sharing', NOW));
    for (const { id } of isPrivate) {
      const words = `xx${id.replaceAll('-', '')}xx`;
      expect(everythingShared(), id).not.toContain(words);
      expect(JSON.stringify(recordFrom(marked(), 'r1', NOW)), id).not.toContain(words);
      expect(shared, id).not.toContain(words);
    }
    expect(shared).not.toContain('xxreplyxx');
    expect(shared).not.toContain('blamed');
  });

  it('is all in the plan’s own page', () => {
    const own = pageAsText(planAsPage(marked(), 'you', NOW));
    for (const { id, answer } of QUESTIONS)
      if (answer.kind !== 'one-of') expect(own).toContain(`xx${id.replaceAll('-', '')}xx`);
    expect(own).toContain('xxreplyxx');
  });

  it('on a record’s own side is in nothing that is shared', () => {
    const record = withPrivate(aRecord(), { notes: 'xxnotesxx', felt: 'xxfeltxx' }, LATER);
    expect(everythingShared(record)).not.toMatch(/xx(notes|felt)xx/);
    expect(record.onlyYou.notes).toBe('xxnotesxx');
  });
});

describe('a record', () => {
  it('is made from a plan with what of it can be shared', () => {
    const plan = answered(
      {
        purpose: 'How R. reads',
        offer: 'Mrs Dunn, Tuesday\nA quiet table',
        outcomes: 'R. reads a page',
      },
      aPlan({ day: '2026-12-03', meeting: 'first-concern' }),
    );
    const { shared, plan: from, thread } = recordFrom(plan, 'r1', NOW);
    expect([from, thread, shared.child, shared.day]).toEqual(['p1', 't1', 'R.', '2026-12-03']);
    expect(fieldOf(shared, 'purpose')).toBe('How R. reads');
    expect(shared.commitments.map(({ what }) => what)).toEqual([
      'Mrs Dunn, Tuesday',
      'A quiet table',
    ]);
    expect(shared.outcomes.map(({ words }) => words)).toEqual(['R. reads a page']);
    expect(shared.copies.map(({ who, given }) => [who, given])).toEqual([
      ['R.’s mother', true],
      ['The class teacher', true],
      ['The other parent', false],
    ]);
  });

  it('covers the seventeen parts', () => {
    const lists = [7, 8, 9, 10, 12, 15, 16];
    const parts = new Set([...lists, ...RECORD_FIELDS.map(({ part }) => part)]);
    expect([...parts].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 17 }, (_, at) => at + 1),
    );
    expect(RECORD_FIELDS.map(({ id }) => id)).toEqual(RECORD_FIELD_IDS);
  });

  it('brings the outcomes of the one before to be judged', () => {
    const next = recordFrom(aPlan({ id: 'p2' }), 'r2', LATER, aRecord());
    expect(next.previous).toBe('r1');
    expect(next.shared.lastTime).toEqual([
      {
        id: 'o1',
        words: 'R. reads a page she has chosen',
        by: '2027-01-28',
        judged: null,
        seen: '',
      },
    ]);
    const judged = withJudgement(
      next,
      'o1',
      { judged: 'not-yet', seen: 'Half a page on 20 January' },
      LATER,
    );
    expect(pageAsText(familySummary(judged.shared, LATER))).toContain(
      '• R. reads a page she has chosen. Not yet. Half a page on 20 January.',
    );
  });

  it('takes a row without words away, and changes one in its place', () => {
    const record = aRecord();
    const first = commitmentOf(record);
    const done = withCommitment(record, { ...first, done: '2026-12-08' }, LATER);
    expect(done.shared.commitments.map(({ done: on }) => on)).toEqual([
      '2026-12-08',
      null,
      '2026-12-10',
    ]);
    expect(withCommitment(record, { ...first, what: ' ' }, LATER).shared.commitments).toHaveLength(
      2,
    );
    expect(withOutcome(record, { id: 'o1', words: '', by: '' }, LATER).shared.outcomes).toEqual([]);
    expect(
      withCopy(record, { id: 'x', who: 'Gran', given: true }, LATER).shared.copies,
    ).toHaveLength(4);
    expect(withReview(record, { time: '' }, LATER).shared.review.day).toBe('2027-01-28');
    expect(withField(record, 'purpose', '', LATER).shared.fields.purpose).toBeUndefined();
  });

  it('has a title', () => {
    expect(recordTitle(aRecord(), NOW)).toBe('Record of 3 December, R.');
    expect(recordTitle(startRecord({ id: 'r', thread: 't' }, NOW), NOW)).toBe('A new record');
  });
});

describe('the family’s page', () => {
  it('says what was said, promised and not agreed, and when we look again', () => {
    expect(pageAsText(familySummary(aRecord().shared, NOW))).toMatchInlineSnapshot(`
      "Our meeting on 3 December

      Thank you for coming in. This is what we talked about. Please tell us if we have anything wrong.

      What you told us
      “Evenings end in tears over spellings.”
      “I want to know what it is.”

      What R. says
      “Reading makes my eyes tired.”

      What R. is good at
      She builds machines.

      What R. will be able to do
      • R. reads a page she has chosen (by 28 January 2027).

      What we will do
      • Mrs Dunn: reads with R. on Tuesday (7 December).
      • Mr O.: writes to the GP (11 December).

      What you will do
      • Ten minutes, when she wants to.

      What we do not agree on yet
      Ms H. would like an assessment now. School will write to the GP.

      We look again
      Thursday 28 January 2027, 3.40 pm, at school.

      Good to know
      • We told you about SENDIASS, the local service for free advice that is separate from school.

      This is not legal advice.
      "
    `);
  });

  it('reads at eleven or below, and says so', () => {
    const reading = readingOf(familySummary(aRecord().shared, NOW));
    expect(reading.level?.age).toBeLessThanOrEqual(11);
    expect(reading.jargon.map(({ found }) => found)).toEqual([]);
    expect(reading.sentence).toMatch(/^Reads at about age \d+\.$/);
  });

  it('marks staff words once each', () => {
    const record = withField(aRecord(), 'school-view', 'Provision and more provision; SEMH', LATER);
    const reading = readingOf(familySummary(record.shared, NOW));
    expect(reading.jargon.map(({ found }) => found)).toEqual(['Provision', 'SEMH']);
    expect(reading.sentence).toContain('2 words are ours.');
  });
});

describe('the child’s page', () => {
  it('has the child’s words and the promises, and not what the grown-ups dispute', () => {
    const text = pageAsText(childSummary(aRecord().shared));
    expect(text).toContain('“Reading makes my eyes tired.”');
    expect(text).toContain('Mrs Dunn: reads with R. on Tuesday (7 December).');
    expect(text).not.toContain('assessment');
  });
});

describe('pages', () => {
  it('let nothing that was typed become a heading, a tag or a row', () => {
    const typed = '# not a heading | <b>x</b> *y* [z](w)\n- not a list';
    const record = withField(aRecord(), 'school-view', typed, LATER);
    const markdown = pageAsMarkdown(recordAsPage(record.shared));
    expect(markdown).not.toMatch(/^# not/m);
    expect(markdown).toContain(String.raw`\# not a heading \| \<b\>`);
    expect(markdown).toContain(String.raw`\- not a list`);
  });

  it('hold every word of every field, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RECORD_FIELD_IDS),
        fc.stringMatching(/^[a-z]{3,12}$/),
        (id, word) => {
          const record = withField(aRecord({ shared: { fields: {} } }), id, word, LATER);
          expect(pageAsText(recordAsPage(record.shared))).toContain(word);
        },
      ),
    );
  });
});

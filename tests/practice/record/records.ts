import { recordFrom } from '../../../src/practice/record/start.ts';
import type { MeetingRecord, SharedSide } from '../../../src/practice/record/record.ts';
import { aPlan, answered, NOW } from '../plan/plans.ts';

/** A record of the meeting of 3 December with everything in it. */
export function aRecord(
  part: Partial<Omit<MeetingRecord, 'shared'>> & { shared?: Partial<SharedSide> } = {},
): MeetingRecord {
  const plan = answered(
    { purpose: 'To work out how R. reads best.', strengths: 'She builds machines.' },
    aPlan({ day: '2026-12-03', time: '15:40', meeting: 'sen-support-plan' }),
  );
  const made = recordFrom(plan, 'r1', NOW);
  const { shared, ...rest } = part;
  return {
    ...made,
    ...rest,
    shared: {
      ...made.shared,
      fields: {
        ...made.shared.fields,
        'parent-view': 'Evenings end in tears over spellings.\nI want to know what it is.',
        'child-view': 'Reading makes my eyes tired.',
        'not-agreed': 'Ms H. would like an assessment now. School will write to the GP',
      },
      outcomes: [{ id: 'o1', words: 'R. reads a page she has chosen', by: '2027-01-28' }],
      commitments: [
        {
          id: 'c1',
          doer: 'school',
          who: 'Mrs Dunn',
          what: 'reads with R. on Tuesday',
          by: '2026-12-07',
          done: null,
        },
        {
          id: 'c2',
          doer: 'home',
          who: '',
          what: 'Ten minutes, when she wants to',
          by: '',
          done: null,
        },
        {
          id: 'c3',
          doer: 'school',
          who: 'Mr O.',
          what: 'writes to the GP',
          by: '2026-12-11',
          done: '2026-12-10',
        },
      ],
      informed: ['sendiass'],
      review: { day: '2027-01-28', time: '15:40', place: 'at school' },
      ...shared,
    },
  };
}

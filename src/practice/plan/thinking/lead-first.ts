import type { FactId } from '../../../language/index.ts';
import { answerTo } from '../changes.ts';
import type { Rule } from './thought.ts';

/** A worry about somebody’s safety goes to the lead before the meeting. */
export const leadFirst: Rule = (plan) =>
  answerTo(plan, 'safeguarding') !== 'untold'
    ? []
    : [
        {
          rule: 'lead-first',
          at: { kind: 'answer', question: 'safeguarding' },
          sentence:
            'Speak to the designated safeguarding lead before you meet, today. They decide what happens next, and whether you should meet at all.',
          quote: null,
          instead: null,
          fact: 'a-worry-about-safety-goes-to-the-lead' as FactId,
        },
      ];

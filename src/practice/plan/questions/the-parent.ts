import type { Group } from '../question.ts';
import { asking } from './asking.ts';

/** Parts 5, 6 and 9 of a good plan. */
export const THE_PARENT: Group = {
  id: 'the-parent',
  heading: 'The parent',
  questions: [
    asking({
      id: 'told',
      part: 5,
      ask: 'What have they already told the school?',
      hint: 'Read it before you answer, the home and school book as well.',
      why: 'A concern that was raised should be on paper; being asked twice says that nobody read it.',
      fact: 'a-concern-is-written-down-and-compared',
      seenBy: 'only-you',
    }),
    asking({
      id: 'stake',
      part: 5,
      ask: 'What might they hope for, and what might they fear?',
      why: 'Parents know their child best, and what they fear for the child is often the real subject.',
      fact: 'parents-know-their-children-best',
      seenBy: 'only-you',
    }),
    asking({
      id: 'button',
      part: 6,
      ask: 'What would press your own button, and whom will you talk to afterwards?',
      why: 'Holding these talks takes considerable skill, and your own worry is in the room too.',
      fact: 'these-meetings-need-time-and-skill',
      seenBy: 'only-you',
    }),
    asking({
      id: 'heard',
      part: 9,
      ask: 'Have they heard already what you are going to say?',
      why: 'An early talk builds a shared picture; a surprise across a table is heard as a verdict.',
      fact: 'a-short-note-after-an-early-talk',
      seenBy: 'only-you',
      meetings: [
        'first-concern',
        'sen-support-plan',
        'termly-review',
        'specialist-request',
        'after-incident',
        'ehc-discussion',
      ],
      answer: {
        kind: 'one-of',
        options: [
          { value: 'yes', words: 'Yes' },
          { value: 'part', words: 'In part' },
          { value: 'no', words: 'Not yet' },
        ],
      },
    }),
  ],
};

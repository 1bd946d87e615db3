import type { Group } from '../question.ts';
import { asking } from './asking.ts';

/** Parts 7, 8 and 10 of a good plan. */
export const THE_CHILD: Group = {
  id: 'the-child',
  heading: 'The child',
  questions: [
    asking({
      id: 'strengths',
      part: 7,
      ask: 'What is the child good at, and keen on?',
      hint: 'Something you saw, with the day.',
      why: 'A talk is meant to build a shared picture of strengths as well as difficulties.',
      fact: 'a-short-note-after-an-early-talk',
      seenBy: 'can-be-shared',
    }),
    asking({
      id: 'child-says',
      part: 7,
      ask: 'What does the child say, and who asked?',
      hint: 'Will the child be there for some of it? Leave out what they asked you to keep.',
      why: 'The child’s own view should be part of these talks.',
      fact: 'the-childs-own-view-is-heard',
      seenBy: 'can-be-shared',
    }),
    asking({
      id: 'see',
      part: 8,
      ask: 'What do we see? Three facts at most, each with its day and who saw it.',
      hint: 'One on a line. What was done or said, not what it means.',
      why: 'Marks alone settle nothing; what was seen, and when, can be talked about.',
      fact: 'attainment-alone-settles-nothing',
      seenBy: 'can-be-shared',
      meetings: [
        'first-concern',
        'sen-support-plan',
        'termly-review',
        'specialist-request',
        'after-incident',
        'ehc-discussion',
      ],
    }),
    asking({
      id: 'unknown',
      part: 8,
      ask: 'What do we not know, and what may be different at home?',
      why: 'What school sees is compared with what the parents see; both can be true.',
      fact: 'a-concern-is-written-down-and-compared',
      seenBy: 'only-you',
    }),
    asking({
      id: 'tried',
      part: 10,
      ask: 'What have we tried, and what came of it?',
      hint: 'What, for how long, what changed.',
      why: 'Help runs in rounds, each starting from what the last one showed.',
      fact: 'help-runs-as-a-cycle',
      seenBy: 'can-be-shared',
      meetings: [
        'sen-support-plan',
        'termly-review',
        'specialist-request',
        'parent-requested',
        'ehc-discussion',
      ],
    }),
  ],
};

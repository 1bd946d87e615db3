import type { Group } from '../question.ts';
import { asking } from './asking.ts';

/** Part 1 of a good plan; part 2, the kind of meeting, is chosen above it. */
export const WHY_WE_MEET: Group = {
  id: 'why-we-meet',
  heading: 'Why we are meeting',
  questions: [
    asking({
      id: 'purpose',
      part: 1,
      ask: 'What is this meeting for, in a line the parent would agree with?',
      why: 'A purpose that both can sign is the first thing you have in common.',
      fact: 'support-is-planned-with-parents',
      seenBy: 'can-be-shared',
    }),
    asking({
      id: 'not-for',
      part: 1,
      ask: 'What is it not for?',
      why: 'What you cannot settle in that room is easier to say kindly if you knew it beforehand.',
      fact: 'schools-do-not-diagnose',
      seenBy: 'only-you',
      meetings: [
        'first-concern',
        'specialist-request',
        'parent-requested',
        'after-incident',
        'ehc-discussion',
      ],
    }),
  ],
};

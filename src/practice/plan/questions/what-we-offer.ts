import type { Group } from '../question.ts';
import { asking } from './asking.ts';

/** Parts 11 to 13 of a good plan. */
export const WHAT_WE_OFFER: Group = {
  id: 'what-we-offer',
  heading: 'What we can offer',
  questions: [
    asking({
      id: 'offer',
      part: 11,
      ask: 'What can start now, whatever anyone calls it?',
      hint: 'Who, what, how often, from when.',
      why: 'Help starts from the need and waits for no diagnosis.',
      fact: 'help-does-not-wait-for-a-diagnosis',
      seenBy: 'can-be-shared',
    }),
    asking({
      id: 'cannot',
      part: 11,
      ask: 'What is not ours to give, and who can?',
      hint: 'The way there: a name, a letter, a number to ring.',
      why: 'A limit without a way on is a wall; only the council, for one, can issue a plan.',
      fact: 'the-local-authority-issues-plans',
      seenBy: 'can-be-shared',
      meetings: [
        'first-concern',
        'sen-support-plan',
        'specialist-request',
        'parent-requested',
        'ehc-discussion',
      ],
    }),
    asking({
      id: 'outcomes',
      part: 12,
      ask: 'What will be different for the child, and by when?',
      hint: 'What the child will do, not the help. Would the child notice?',
      why: 'Support is planned together: what it should change, and when you look again.',
      fact: 'support-is-planned-with-parents',
      seenBy: 'can-be-shared',
      meetings: ['sen-support-plan', 'termly-review', 'specialist-request', 'ehc-discussion'],
    }),
    asking({
      id: 'first-step',
      part: 12,
      ask: 'What is one small first step, and what choice can you leave to the parent?',
      why: 'Who does what is settled together, and a choice makes it theirs as well.',
      fact: 'at-least-three-meetings-a-year',
      seenBy: 'can-be-shared',
    }),
    asking({
      id: 'consent',
      part: 13,
      ask: 'Whose agreement do you need, and for what?',
      hint: 'Seeing a specialist, or passing something on. A form with the date.',
      why: 'A specialist does not as a rule see a child without the parent’s written agreement.',
      fact: 'a-specialist-needs-the-parents-consent',
      seenBy: 'can-be-shared',
      meetings: ['sen-support-plan', 'specialist-request', 'parent-requested', 'ehc-discussion'],
    }),
  ],
};

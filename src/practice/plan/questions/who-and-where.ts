import type { Group } from '../question.ts';
import { asking } from './asking.ts';

/** Parts 3, 4, 17 and 18 of a good plan. */
export const WHO_AND_WHERE: Group = {
  id: 'who-and-where',
  heading: 'Who, where, how long',
  questions: [
    asking({
      id: 'who',
      part: 3,
      ask: 'Who will be there, and who leads?',
      hint: 'By role. As few staff as you can: two are plenty.',
      why: 'A teacher who knows the child well should lead, with the SENCo beside them.',
      fact: 'these-meetings-need-time-and-skill',
      seenBy: 'can-be-shared',
    }),
    asking({
      id: 'standing',
      part: 3,
      ask: 'Who else has a parent’s standing, and is there an order or a safety reason to check?',
      hint: 'Write only “checked” or “to check”. What you found is kept elsewhere.',
      why: 'Parents are treated alike unless a court order or somebody’s safety says otherwise.',
      fact: 'orders-and-safety-come-before-sharing',
      seenBy: 'only-you',
      meetings: [
        'first-concern',
        'sen-support-plan',
        'specialist-request',
        'after-incident',
        'ehc-discussion',
      ],
    }),
    asking({
      id: 'supporter',
      part: 3,
      ask: 'Whom might the parent like to bring, and have you said that they may?',
      why: 'A friend or a SENDIASS worker beside a parent is ordinary, and it helps them listen.',
      fact: 'a-parent-may-bring-somebody',
      seenBy: 'can-be-shared',
      meetings: [
        'first-concern',
        'sen-support-plan',
        'specialist-request',
        'parent-requested',
        'after-incident',
        'ehc-discussion',
      ],
    }),
    asking({
      id: 'access',
      part: 4,
      ask: 'What would make it easier for the parent to take part?',
      hint: 'Language, reading, hearing, time, childcare, online. Ask, do not assume.',
      why: 'A parent may be disabled too, and the school must then make reasonable adjustments.',
      fact: 'adjustments-are-for-parents-too',
      seenBy: 'only-you',
    }),
    asking({
      id: 'time',
      part: 18,
      ask: 'Where is it, and how long have you both got?',
      hint: 'Thirty to sixty minutes is usual. Say the end as well as the start.',
      why: 'These talks take longer than a parents’ evening allows.',
      fact: 'these-meetings-need-time-and-skill',
      seenBy: 'can-be-shared',
    }),
    asking({
      id: 'written',
      part: 17,
      ask: 'Who writes it down, and by when does the parent have it?',
      hint: 'Within five school days is a good aim.',
      why: 'What was agreed should be written, kept and given to the parents.',
      fact: 'what-was-agreed-is-written-and-given',
      seenBy: 'can-be-shared',
    }),
  ],
};

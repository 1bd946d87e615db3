import type { Group, Question } from '../question.ts';
import { asking } from './asking.ts';

const LINE: Pick<Question, 'seenBy' | 'answer'> = { seenBy: 'only-you', answer: { kind: 'line' } };

/** Parts 14 to 16 of a good plan. */
export const WHAT_YOU_SAY: Group = {
  id: 'what-you-say',
  heading: 'Three lines, and if it goes wrong',
  questions: [
    asking({
      ...LINE,
      id: 'opening',
      part: 14,
      ask: 'Your first line',
      why: 'Whoever knows the child best should be heard first, so the first line is best a question.',
      fact: 'parents-know-their-children-best',
    }),
    asking({
      ...LINE,
      id: 'hard-sentence',
      part: 14,
      ask: 'The hard sentence',
      hint: 'One idea, in plain words, under twenty of them.',
      why: 'Parents must be told what help the school gives, and being told plainly is kinder.',
      fact: 'parents-must-be-told-about-sen-support',
    }),
    asking({
      ...LINE,
      id: 'dreaded',
      part: 14,
      ask: 'Your answer to the question you dread',
      why: 'It is the answer most likely to promise what only the council can give.',
      fact: 'the-local-authority-issues-plans',
    }),
    asking({
      ...LINE,
      id: 'pause',
      part: 15,
      ask: 'If it gets hot: the line with which you ask for a pause',
      why: 'Being angry about something is not abuse, and a pause keeps it so.',
      fact: 'a-meeting-may-be-stopped',
      meetings: ['parent-requested', 'after-incident', 'ehc-discussion'],
    }),
    asking({
      ...LINE,
      id: 'stopping',
      part: 15,
      ask: 'If it has to stop: your last line with the way back, and who is near',
      why: 'A meeting in which somebody is threatened may be stopped, and a new time is offered.',
      fact: 'a-meeting-may-be-stopped',
      meetings: ['after-incident'],
    }),
    asking({
      id: 'safeguarding',
      part: 16,
      ask: 'Is there a worry about somebody’s safety?',
      hint: 'Choose only. What worries you is for the designated safeguarding lead, and not for here.',
      why: 'A worry about a child’s safety goes to the lead at once, who keeps a separate record.',
      fact: 'a-worry-about-safety-goes-to-the-lead',
      seenBy: 'only-you',
      answer: {
        kind: 'one-of',
        options: [
          { value: 'none', words: 'No' },
          { value: 'told', words: 'Yes, and the lead knows' },
          { value: 'untold', words: 'Yes, and the lead does not know yet' },
        ],
      },
    }),
  ],
};

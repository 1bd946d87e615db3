import type { Role } from './rounds.ts';

/** A sentence to begin with, when it is one's turn to speak. */
export interface FeedbackPrompt {
  readonly id: string;
  readonly question: string;
  readonly begins: string;
}

/** What each says after a talk. The order is the chart's: the parent first. */
export const FEEDBACK_PROMPTS: Readonly<Record<Role, readonly FeedbackPrompt[]>> = {
  parent: [
    {
      id: 'felt',
      question: 'How was it, on your side?',
      begins: '“I felt … when …”',
    },
    {
      id: 'wanted',
      question: 'What did you want, that never came up?',
      begins: '“What I was waiting for was …”',
    },
  ],
  practitioner: [
    {
      id: 'trying',
      question: 'What were you trying to do?',
      begins: '“I was trying to …”',
    },
    {
      id: 'again',
      question: 'What would you say again, and what would you put another way?',
      begins: '“I would say … again. Instead of … I would say …”',
    },
  ],
  observer: [
    {
      id: 'first-minute',
      question: 'What happened in the first minute, and who did most of the talking?',
      begins: '“I heard …”',
    },
    {
      id: 'moment',
      question: 'Which one moment would you go back to?',
      begins: '“When … was said, I saw …”',
    },
  ],
};

/** How each turn to speak goes. */
export const TURN_WORDS: Readonly<Record<Role, { readonly title: string; readonly how: string }>> =
  {
    parent: {
      title: 'The parent speaks first',
      how: 'Still as the parent. The others listen, and answer nothing yet.',
    },
    practitioner: {
      title: 'Now the practitioner',
      how: 'What you meant, before anybody says what they saw.',
    },
    observer: {
      title: 'Now the observer',
      how: 'Words and things that you heard and saw. Not what you think of them.',
    },
  };

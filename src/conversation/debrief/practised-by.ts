import type { Move } from '../../language/index.ts';

/** The moves that put a principle of `scenarios/principles.md` into practice, by its id. */
export const PRACTISED_BY: Readonly<Record<string, readonly Move[]>> = {
  'hear-before-you-tell': ['invite-story', 'reflect', 'ask-before-tell'],
  'give-back-their-words': ['reflect', 'name-feeling'],
  'both-pictures-can-be-true': ['both-true'],
  'need-before-label': ['need-not-label'],
  'say-the-limit-and-the-way-on': ['limit-and-route'],
  'own-the-shortfall': ['own-it'],
  'keep-the-child-in-the-room': ['child-voice'],
  'one-small-step': ['agree-step'],
  'write-it-down-together': ['check-and-record'],
  'answer-a-straight-question': ['limit-and-route', 'share-evidence'],
  'stop-while-it-is-safe': ['steady'],
};

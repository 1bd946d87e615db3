import type { Move } from '../../language/index.ts';

/** A move as those say it who hear it made. */
export interface HeardWords {
  /** On the observer's button. */
  readonly saw: string;
  /** On the parent's button: as it was done to them. */
  readonly felt: string;
  /** What it sounds like: on the observer's sheet. */
  readonly sign: string;
}

const w = (saw: string, felt: string, sign: string): HeardWords => ({ saw, felt, sign });

/** The 22 moves, from the other two chairs. */
export const MOVES_HEARD: Readonly<Record<Move, HeardWords>> = {
  'open-frame': w('Said why we are here', 'Said what this is for', 'why, how long, who is here'),
  'invite-story': w('Asked for the story', 'Asked about home', 'an open question, and a wait'),
  'ask-before-tell': w('Asked before telling', 'Asked me first', 'what do you see? may I say?'),
  reflect: w('Gave it back', 'Gave my words back', 'said back what was said, and checked'),
  'name-feeling': w('Named a feeling', 'Saw how it is for me', 'a careful word for the feeling'),
  affirm: w('Gave credit', 'Gave me credit', 'for one particular thing'),
  steady: w('Kept steady', 'Waited for me', 'slowed, was quiet, took a break'),
  'share-evidence': w('Said what school sees', 'Told me what they see', 'plain, dated facts'),
  'both-true': w('Held both as true', 'Let both be true', 'two pictures, and an “and”'),
  'need-not-label': w('Need, not label', 'Put help before a name', 'help starts from the need'),
  'limit-and-route': w('A limit, and a way on', 'Said no, and who can', 'what we can’t, who can'),
  'own-it': w('Owned a shortfall', 'Said sorry, plainly', 'our doing, and no excuse'),
  'child-voice': w('Brought in the child', 'Brought in my child', 'what the child says or wants'),
  'agree-step': w('One small step', 'Offered one step', 'who, what, and when'),
  'check-and-record': w('Checked and wrote down', 'Checked it with me', 'summed up, “no” as well'),
  rebut: w('Argued back', 'Argued', '“but …”, “with respect …”'),
  minimise: w('Smoothed it over', 'Brushed it off', '“don’t worry”, “they all do that”'),
  blame: w('Blamed', 'Blamed somebody', 'home, a parent, a colleague'),
  'amateur-label': w('Guessed a label', 'Put a label on', 'offered or ruled out a condition'),
  overpromise: w('Promised too much', 'Promised', 'what is not theirs to give'),
  'jargon-wall': w('Jargon', 'Lost me', 'letters, trade words, a long speech'),
  threaten: w('Threatened', 'Leaned on me', '“if you don’t …”'),
};

/** A group of moves that do the same sort of thing. */
export interface MoveGroup {
  readonly title: string;
  /** Whether they nearly always cost something. */
  readonly costly: boolean;
  readonly moves: readonly Move[];
}

/** The 22 moves by what they do, in the order of a meeting. */
export const MOVE_GROUPS: readonly MoveGroup[] = [
  {
    title: 'Opening up',
    costly: false,
    moves: ['open-frame', 'invite-story', 'ask-before-tell'],
  },
  { title: 'Hearing', costly: false, moves: ['reflect', 'name-feeling', 'affirm', 'steady'] },
  {
    title: 'Telling',
    costly: false,
    moves: ['share-evidence', 'both-true', 'need-not-label', 'limit-and-route', 'own-it'],
  },
  { title: 'Together', costly: false, moves: ['child-voice', 'agree-step', 'check-and-record'] },
  {
    title: 'Costly',
    costly: true,
    moves: [
      'rebut',
      'minimise',
      'blame',
      'amateur-label',
      'overpromise',
      'jargon-wall',
      'threaten',
    ],
  },
];

/** What a parent's player reaches for most: the rest stand behind “Something else”. */
export const FELT_FIRST: readonly Move[] = [
  'reflect',
  'invite-story',
  'share-evidence',
  'rebut',
  'own-it',
  'minimise',
  'agree-step',
  'overpromise',
];

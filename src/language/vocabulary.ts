/**
 * The words of the language, each list the single source of its type.
 * Source: scenarios/README.md, sections 4 to 6.
 */

/** Whom a scenario can meet: one statechart each. */
export const PARENTS = ['demands-diagnosis', 'denies-need', 'defensive'] as const;
export type ParentKind = (typeof PARENTS)[number];

/** The moods of each parent's statechart, in the order of the language page. */
export const MOODS = {
  'demands-diagnosis': [
    'braced',
    'pressing',
    'testing',
    'telling',
    'weighing',
    'partnering',
    'formal',
    'hot',
  ],
  'denies-need': [
    'distant',
    'explaining',
    'wobbling',
    'bearing',
    'trying',
    'alongside',
    'nodding',
    'offended',
  ],
  defensive: ['guarded', 'counter-attacking', 'hurting', 'sharing', 'planning', 'collapsed', 'hot'],
} as const satisfies Record<ParentKind, readonly string[]>;
export type Mood = (typeof MOODS)[ParentKind][number];

/** Small whole numbers that say how the parent is. */
export const GAUGES = ['heard', 'trust', 'threat', 'clarity', 'hold', 'pole'] as const;
export type Gauge = (typeof GAUGES)[number];

/** The highest level of each gauge; the lowest is always 0. */
export const HIGHEST: Readonly<Record<Gauge, number>> = {
  heard: 4,
  trust: 4,
  threat: 4,
  clarity: 4,
  hold: 4,
  pole: 2,
};

/** What a line does, where it can help. */
export const HELPFUL_MOVES = [
  'open-frame',
  'invite-story',
  'reflect',
  'name-feeling',
  'affirm',
  'ask-before-tell',
  'share-evidence',
  'both-true',
  'need-not-label',
  'limit-and-route',
  'own-it',
  'child-voice',
  'agree-step',
  'check-and-record',
  'steady',
] as const;

/** What a line does, where it nearly always costs something. */
export const HARMFUL_MOVES = [
  'rebut',
  'minimise',
  'blame',
  'amateur-label',
  'overpromise',
  'jargon-wall',
  'threaten',
] as const;

export const MOVES = [...HELPFUL_MOVES, ...HARMFUL_MOVES] as const;
export type HelpfulMove = (typeof HELPFUL_MOVES)[number];
export type HarmfulMove = (typeof HARMFUL_MOVES)[number];
export type Move = (typeof MOVES)[number];

/** Whether a move is one of the seven that nearly always cost something. */
export const isHarmful = (move: Move): move is HarmfulMove =>
  (HARMFUL_MOVES as readonly string[]).includes(move);

/** What became of the relationship, worst to best: the upright of the tightrope. */
export const RELATIONSHIPS = ['broken', 'strained', 'intact', 'stronger'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/** What became of the child's needs, worst to best: along the tightrope. */
export const CHILD_OUTCOMES = ['lost', 'parked', 'step', 'plan'] as const;
export type ChildOutcome = (typeof CHILD_OUTCOMES)[number];

import type {
  ChildOutcome,
  Gauge,
  Mood,
  Move,
  ParentKind,
  Relationship,
} from '../language/index.ts';

/** A thing of the language as a person would say it. */
export interface PlainWords {
  readonly label: string;
  readonly sentence: string;
}

const w = (label: string, sentence: string): PlainWords => ({ label, sentence });

/** The 22 moves, as they are named to the person who made them. */
export const MOVE_WORDS: Readonly<Record<Move, PlainWords>> = {
  'open-frame': w(
    'Opened plainly',
    'You said why you were there, for how long, and who was in the room.',
  ),
  'invite-story': w(
    'Asked for the story',
    'You asked an open question about life at home, and left room for the answer.',
  ),
  reflect: w('Gave it back', 'You said back what you had heard, in your own words.'),
  'name-feeling': w(
    'Named the feeling',
    'You put a careful word to what was felt, or to what was at stake.',
  ),
  affirm: w('Gave credit', 'You gave credit for one particular thing.'),
  'ask-before-tell': w(
    'Asked before telling',
    'You asked what they knew, or whether you might say what school sees.',
  ),
  'share-evidence': w('Said what school sees', 'You gave a few dated facts in plain words.'),
  'both-true': w('Held both', 'You put two pictures side by side, with an “and” between them.'),
  'need-not-label': w(
    'Need, not label',
    'You said that help starts from what is needed, whatever it comes to be called.',
  ),
  'limit-and-route': w('Limit and way on', 'You said what school cannot do, and who can.'),
  'own-it': w('Owned it', 'You owned a real shortfall, with no excuse in it.'),
  'child-voice': w('Child’s voice', 'You brought in what the child says, likes or wants.'),
  'agree-step': w('One small step', 'You fixed one small thing: who, what and when.'),
  'check-and-record': w(
    'Checked and recorded',
    'You summed up, disagreement too, and said what is written down.',
  ),
  steady: w('Kept steady', 'You slowed down, waited, or stopped in good time.'),
  rebut: w('Argued back', 'You put them right about their own account.'),
  minimise: w('Smoothed it over', 'You soothed, where something had been said that mattered.'),
  blame: w('Pointed at somebody', 'You laid it at home’s door, or at a colleague’s.'),
  'amateur-label': w(
    'Tried a label',
    'You offered or ruled out a condition, which is not for school to do.',
  ),
  overpromise: w('Overpromised', 'You promised what was not yours to give.'),
  'jargon-wall': w('Spoke shop', 'You spoke in the words of the trade, or went on too long.'),
  threaten: w('Leaned on them', 'You used consequences to press the point.'),
};

/** Every mood, as it may follow “Ms Hale was …”. */
export const MOOD_NAMES: Readonly<Record<Mood, string>> = {
  braced: 'braced',
  pressing: 'pressing for an answer',
  testing: 'testing you',
  telling: 'telling you what is behind it',
  weighing: 'weighing it up',
  partnering: 'planning with you',
  formal: 'going formal',
  hot: 'too angry to talk',
  distant: 'polite and far away',
  explaining: 'explaining it away',
  wobbling: 'beginning to wonder',
  bearing: 'bearing it',
  trying: 'willing to try one thing',
  alongside: 'alongside you',
  nodding: 'nodding, and gone',
  offended: 'offended',
  guarded: 'on guard',
  'counter-attacking': 'hitting back',
  hurting: 'letting the hurt show',
  sharing: 'sharing what they know',
  planning: 'planning with you',
  collapsed: 'taking all the blame',
};

/** A gauge: its name, what the parent would say of it, and each level in a word and in a phrase. */
export interface GaugeWords {
  readonly label: string;
  readonly phrase: string;
  readonly levels: readonly string[];
  readonly atTheEnd: readonly string[];
}

/** The gauges in words. */
export const GAUGE_WORDS: Readonly<Record<Gauge, GaugeWords>> = {
  heard: {
    label: 'Heard',
    phrase: '“They get what I’m saying”',
    levels: ['not at all', 'a little', 'partly', 'mostly', 'fully'],
    atTheEnd: ['not heard at all', 'a little heard', 'partly heard', 'mostly heard', 'fully heard'],
  },
  trust: {
    label: 'Trust',
    phrase: '“They’re straight with me”',
    levels: ['none', 'a little', 'some', 'growing', 'firm'],
    atTheEnd: ['no trust', 'a little trust', 'some trust', 'trust growing', 'firm trust'],
  },
  threat: {
    label: 'Threat',
    phrase: '“I’m being judged”',
    levels: ['at ease', 'a little', 'uneasy', 'judged', 'attacked'],
    atTheEnd: ['at ease', 'a little on edge', 'uneasy', 'feeling judged', 'feeling attacked'],
  },
  clarity: {
    label: 'Clarity',
    phrase: '“I know what happens next”',
    levels: ['lost', 'hazy', 'partly', 'mostly clear', 'clear'],
    atTheEnd: ['lost', 'hazy', 'partly clear', 'mostly clear', 'clear'],
  },
  hold: {
    label: 'Hold',
    phrase: '“I can’t let go of this”',
    levels: ['open', 'loosening', 'held', 'tight', 'fixed'],
    atTheEnd: ['open', 'loosening', 'held', 'held tight', 'fixed'],
  },
  pole: {
    label: 'Swing',
    phrase: '“Never manage” or “brighter than all of them”',
    levels: ['dread', 'both held', 'shine'],
    atTheEnd: ['all dread', 'both held', 'all shine'],
  },
};

/** What became of the relationship. */
export const RELATIONSHIP_WORDS: Readonly<Record<Relationship, string>> = {
  broken: 'broken',
  strained: 'strained',
  intact: 'intact',
  stronger: 'stronger',
};

/** What became of the child’s needs. */
export const CHILD_WORDS: Readonly<Record<ChildOutcome, string>> = {
  lost: 'lost',
  parked: 'parked',
  step: 'a first step',
  plan: 'a plan',
};

/** The heading under which each parent’s scenarios stand, and a sentence on who they are. */
export const PARENT_WORDS: Readonly<Record<ParentKind, PlainWords>> = {
  'demands-diagnosis': w('“Give it a name.”', 'A parent who wants a diagnosis, and wants it now.'),
  'denies-need': w(
    '“There’s nothing wrong with him.”',
    'A parent who does not see a need, or cannot bear to yet.',
  ),
  defensive: w('“So it’s my fault.”', 'A parent on the defensive, often with good reason.'),
};

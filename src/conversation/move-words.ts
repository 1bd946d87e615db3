import type { Move } from '../language/index.ts';

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

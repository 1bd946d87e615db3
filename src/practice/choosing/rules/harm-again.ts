import type { Move } from '../../../language/index.ts';
import { lately, practising, type Rule } from '../practice.ts';

/** What a harmful move was, after “you”, and the principle that is the other way to do it. */
const INSTEAD: Readonly<Partial<Record<Move, readonly [string, string]>>> = {
  rebut: ['argued with the parent’s account', 'hear-before-you-tell'],
  minimise: ['made it smaller than it is to them', 'both-pictures-can-be-true'],
  blame: ['put it on somebody', 'own-the-shortfall'],
  'amateur-label': ['offered a label, or ruled one out', 'need-before-label'],
  overpromise: ['promised what was not yours to give', 'say-the-limit-and-the-way-on'],
  'jargon-wall': ['used words that are not theirs', 'answer-a-straight-question'],
  threaten: ['used what might follow as a lever', 'stop-while-it-is-safe'],
};

/** The same harmful move in two of the last three: practise what could stand in its place. */
export const harmAgain: Rule = (practice) => {
  const last = lately(practice);
  for (const [move, [did, principle]] of Object.entries(INSTEAD)) {
    if (last.filter(({ moves }) => moves.includes(move as Move)).length < 2) continue;
    const next = practising(principle, practice);
    const title = next?.principles.find(({ id }) => (id as string) === principle)?.title;
    if (!next || !title) continue;
    return {
      scenario: next.id,
      why: `In two of the last meetings you held you ${did}. This one practises “${title}”.`,
    };
  }
  return null;
};

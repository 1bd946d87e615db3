import type { Misread } from '../condition.ts';
import { GAUGES, HIGHEST } from '../vocabulary.ts';
import { didYouMean, q, type Near, type Said } from './said.ts';

/** Why a condition cannot be understood. */
export const condition = ({ why, word, gauge }: Misread, near: Near): Said => {
  const highest = gauge ? HIGHEST[gauge] : 4;
  const about: Readonly<Record<Misread['why'], Said>> = {
    empty: ['The condition is empty.', 'Say what must hold: if trust >= 2.'],
    unfinished: [
      'The condition stops before it is finished.',
      `Go on after ${q(word)}, or close the bracket.`,
    ],
    unexpected: [
      `The condition cannot have ${q(word)} here.`,
      'Join parts with “and” or “or”, and put brackets in pairs.',
    ],
    unknown: [
      `The condition asks about ${q(word)}, which is no gauge, no mood of this parent and no mark under track.`,
      didYouMean(near, 'Name a gauge, a mood of this parent, or a mark that track names.'),
    ],
    move: [
      `The condition asks whether ${q(word)} was said, and there is no such move.`,
      didYouMean(near, 'Name one of the moves, such as said invite-story.'),
    ],
    beat: [
      `The condition asks whether ${q(word)} was seen, and there is no such beat.`,
      didYouMean(near, 'Write the beat’s heading in lower case, with hyphens for spaces.'),
    ],
    level: [
      `The gauge ${gauge ?? ''} has no level ${q(word)}.`,
      `Compare it with a whole number from 0 to ${highest}.`,
    ],
    bare: [
      `The gauge ${gauge ?? ''} is not compared with anything.`,
      `Say which level, such as ${gauge ?? GAUGES[0]} >= 2.`,
    ],
    deep: ['The condition is nested too deep to follow.', 'Say it with fewer brackets.'],
  };
  return about[why];
};

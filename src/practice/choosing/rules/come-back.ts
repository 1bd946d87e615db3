import { dayWords, earlierFirst } from '../../days.ts';
import type { Rule } from '../practice.ts';

const WEEK = 7 * 24 * 60;

/** Something was last held a week ago or more: come back to it, the longest ago first. */
export const comeBack: Rule = ({ held, choosable, now }) => {
  const newest = held.filter(
    ({ scenario }, at) =>
      held.findIndex((other) => other.scenario === scenario) === at &&
      choosable.some(({ id }) => id === scenario),
  );
  const oldest = newest.at(-1);
  if (!oldest || earlierFirst(now, oldest.on) < WEEK) return null;
  return {
    scenario: oldest.scenario,
    why: `You last held it on ${dayWords(oldest.on, now)}. Practice lasts longer when one comes back to it after a while.`,
  };
};

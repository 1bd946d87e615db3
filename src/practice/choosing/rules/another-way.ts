import type { Rule } from '../practice.ts';

/** The last one ended badly, for the parent or for the child: try that meeting another way. */
export const anotherWay: Rule = ({ held: [last], choosable }) => {
  if (!last || last.ending.safe) return null;
  if (!choosable.some(({ id }) => id === last.scenario)) return null;
  const { relationship, child } = last.ending;
  if (relationship === 'broken') {
    return {
      scenario: last.scenario,
      why: 'It ended last time with the relationship broken. The same meeting can go another way.',
    };
  }
  if (child !== 'lost') return null;
  return {
    scenario: last.scenario,
    why: 'Last time what the child needs was lost on the way. The same meeting can go another way.',
  };
};

import type { Rule } from '../practice.ts';

/** One was held and another never: meet it, the shortest first. */
export const notMet: Rule = ({ held, choosable }) => {
  if (held.length === 0) return null;
  const [next] = choosable
    .filter(({ id }) => !held.some(({ scenario }) => scenario === id))
    .toSorted((one, other) => one.minutes - other.minutes);
  return next ? { scenario: next.id, why: 'You have not met this parent yet.' } : null;
};

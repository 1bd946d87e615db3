import type { Choosable, Rule } from '../practice.ts';

const STOPPED = 'stop-while-it-is-safe';

/** One was held and another never: meet it, the shortest first, and last those to be stopped. */
export const notMet: Rule = ({ held, choosable }) => {
  if (held.length === 0) return null;
  const [next] = choosable
    .filter(({ id }) => !held.some(({ scenario }) => scenario === id))
    .toSorted((one, other) => stops(one) - stops(other) || one.minutes - other.minutes);
  return next ? { scenario: next.id, why: 'You have not met this parent yet.' } : null;
};

const stops = ({ principles }: Choosable): number =>
  principles.some(({ id }) => (id as string) === STOPPED) ? 1 : 0;

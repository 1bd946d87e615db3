import { isDue } from './retention.ts';
import { rehearsalsOf, type Everything, type Together } from './what-came-of.ts';

/** What is past its date: plans with their rehearsals, and records, each by its own day. */
export function pastDate({ plans, records, attempts }: Everything, now: string): Together {
  const gone = plans.filter((plan) => isDue(plan, now));
  return {
    plans: gone.map(({ id }) => id),
    records: records
      .filter(({ shared: { day }, changed, keptOnUntil }) =>
        isDue({ day, changed, keptOnUntil }, now),
      )
      .map(({ id }) => id),
    attempts: gone.flatMap((plan) => rehearsalsOf(plan, attempts)).map(({ id }) => id),
  };
}

/** Whether there is anything in it. */
export const isNothing = ({ plans, records, attempts }: Together): boolean =>
  plans.length + records.length + attempts.length === 0;

import type { Attempt } from '../attempt.ts';
import type { Plan } from '../plan/plan.ts';
import type { MeetingRecord } from '../record/record.ts';

/** Everything a person has kept. */
export interface Everything {
  readonly plans: readonly Plan[];
  readonly records: readonly MeetingRecord[];
  readonly attempts: readonly Attempt[];
}

/** Names of what is to be deleted together. */
export interface Together {
  readonly plans: readonly string[];
  readonly records: readonly string[];
  readonly attempts: readonly string[];
}

/** A plan with everything that came of it: its rehearsals, and the records made from it. */
export const whatCameOfPlan = (plan: Plan, { records, attempts }: Everything): Together => ({
  plans: [plan.id],
  records: records.filter((record) => record.plan === plan.id).map(({ id }) => id),
  attempts: rehearsalsOf(plan, attempts).map(({ id }) => id),
});

/** The attempts that rehearse a plan, those begun again from a line of one among them. */
export const rehearsalsOf = (plan: Plan, attempts: readonly Attempt[]): readonly Attempt[] =>
  attempts.filter((attempt) => attempt.plan === plan.id || plan.rehearsals.includes(attempt.id));

/** A record with the plan it was made from and the rehearsals of that, and nothing else. */
export function whatBelongsToRecord(record: MeetingRecord, everything: Everything): Together {
  const plan = everything.plans.find(({ id }) => id === record.plan);
  const alone: Together = { plans: [], records: [record.id], attempts: [] };
  if (!plan) return alone;
  const more = whatCameOfPlan(plan, everything);
  return { ...more, records: [...new Set([record.id, ...more.records])] };
}

/** The things that are named together, out of everything. */
export function thoseTogether(everything: Everything, names: Together): Everything {
  const named = <T extends { readonly id: string }>(things: readonly T[], ids: readonly string[]) =>
    things.filter(({ id }) => ids.includes(id));
  return {
    plans: named(everything.plans, names.plans),
    records: named(everything.records, names.records),
    attempts: named(everything.attempts, names.attempts),
  };
}

/** `A plan, 2 rehearsals and a record`: what goes, in words, before it goes. */
export function togetherWords({ plans, records, attempts }: Together): string {
  const parts = [
    counted(plans.length, 'plan'),
    counted(attempts.length, 'rehearsal'),
    counted(records.length, 'record'),
  ].filter((part) => part !== '');
  const last = parts.pop() ?? '';
  const words = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return words === '' ? 'Nothing' : words.charAt(0).toUpperCase() + words.slice(1);
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return count === 1 ? `a ${noun}` : `${count} ${noun}s`;
}

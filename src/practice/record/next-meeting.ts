import { startPlan, type Plan, type PlanBeginning } from '../plan/plan.ts';
import type { MeetingRecord } from './record.ts';

/**
 * The plan of the meeting that a record set: the same child and year, on its day. Whom one meets,
 * and how they may begin, come from the plan before, if it is still there.
 */
export function nextMeeting(
  { thread, shared }: MeetingRecord,
  before: Plan | null,
  id: PlanBeginning['id'],
  now: string,
): Plan {
  const { day, time } = shared.review;
  const meets = before?.meets ?? '';
  return {
    ...startPlan({ id, thread, child: shared.child, meets }, now),
    ...{ day, time, meeting: 'termly-review', stance: before?.stance ?? null },
  };
}

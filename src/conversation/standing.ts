import type {
  BeatId,
  Comparison,
  Condition,
  Gauge,
  MarkId,
  Mood,
  Move,
} from '../language/index.ts';

/** Everything a condition may ask about at one moment. */
export interface Standing extends Readonly<Record<Gauge, number>> {
  readonly mood: Mood;
  readonly marks: readonly MarkId[];
  readonly said: readonly Move[];
  readonly seen: readonly BeatId[];
}

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

/** Whether a level compares with another as written. */
export const compares = (level: number, is: Comparison, with_: number): boolean =>
  COMPARE[is](level, with_);

/** Whether a condition holds; no condition always does. Source: scenarios/README.md, section 7. */
export function holds(condition: Condition | null, now: Standing): boolean {
  if (condition === null) return true;
  switch (condition.kind) {
    case 'and':
      return condition.of.every((each) => holds(each, now));
    case 'or':
      return condition.of.some((each) => holds(each, now));
    case 'not':
      return !holds(condition.of, now);
    case 'gauge':
      return compares(now[condition.gauge], condition.is, condition.level);
    case 'mood':
      return now.mood === condition.mood;
    case 'mark':
      return now.marks.includes(condition.mark);
    case 'said':
      return now.said.includes(condition.move);
    case 'seen':
      return now.seen.includes(condition.beat);
    default:
      return condition satisfies never;
  }
}

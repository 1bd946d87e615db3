import type { Gauge, ParentKind } from '../../language/index.ts';
import { between, isOver, openedBy } from '../parents/direction.ts';
import type { ParentState } from '../parents/parent.ts';
import type { Run, Step } from '../run.ts';

/** How one choice moved the parent. */
export interface Movement {
  /** The step whose choice it was; 1 is the first choice. */
  readonly step: number;
  readonly by: Readonly<Record<Gauge, number>>;
  readonly from: ParentState;
  readonly to: ParentState;
  /**
   * How far it went, whichever way: two for each level of heard, trust, threat and clarity, one for
   * each of hold and pole, three for another mood and two more for one in which talk is over.
   * A weighting of our own, chosen so that one change of heart outweighs one small step.
   */
  readonly size: number;
  /** Which way it went: above 0 it opened the parent, below it closed them. */
  readonly towards: number;
}

/** The movements of a run, in order. */
export const movements = (run: Run): readonly Movement[] =>
  run.steps.slice(1).map((step, at) => movement(run.scenario.parent, run.steps[at], step, at + 1));

function movement(kind: ParentKind, before: Step | undefined, after: Step, step: number): Movement {
  const [from, to] = [before?.parent ?? after.parent, after.parent];
  const by = between(from, to);
  return {
    step,
    by,
    from,
    to,
    size: sizeOf(kind, by, from, to),
    towards: openedBy(kind, from, to),
  };
}

type Changes = Readonly<Record<Gauge, number>>;

function sizeOf(kind: ParentKind, by: Changes, from: ParentState, to: ParentState): number {
  const levels = [by.heard, by.trust, by.threat, by.clarity].reduce(
    (sum, n) => sum + Math.abs(n),
    0,
  );
  const mood = from.mood === to.mood ? 0 : 3 + (isOver(kind, to.mood) ? 2 : 0);
  return 2 * levels + Math.abs(by.hold) + Math.abs(by.pole) + mood;
}

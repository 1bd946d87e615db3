import type { Inline } from '../../language/index.ts';
import type { Run } from '../run.ts';
import { courseOf, type Lane } from './course.ts';
import { placeOf } from './ended.ts';

/** Somebody's own line at one step; null where that conversation was already over. */
export interface OwnLine {
  readonly says: readonly Inline[];
  readonly done: boolean;
}

/** One of two plays, as it stands beside the other. */
export interface Beside {
  readonly lanes: readonly Lane[];
  /** The line at which the two parted. */
  readonly line: OwnLine | null;
  /** Where it ended, in words; null where it has not. */
  readonly ended: string | null;
  readonly title: string | null;
}

/** Two plays of one scenario side by side. */
export interface SideBySide {
  /** The first step at which the choices differ; null where all of them are the same. */
  readonly parted: number | null;
  readonly earlier: Beside;
  readonly now: Beside;
}

/** Where two plays of one scenario parted, and what came of it. */
export function compare(earlier: Run, now: Run): SideBySide {
  const length = Math.max(earlier.choices.length, now.choices.length);
  const steps = Array.from({ length }, (_, index) => index + 1);
  const parted = steps.find((step) => earlier.choices[step - 1] !== now.choices[step - 1]) ?? null;
  return { parted, earlier: beside(earlier, parted), now: beside(now, parted) };
}

const beside = (run: Run, parted: number | null): Beside => ({
  lanes: courseOf(run).lanes,
  line: parted === null ? null : lineAt(run, parted),
  ended: run.ending === null ? null : placeOf(run.ending),
  title: run.ending === null ? null : run.beat.title,
});

function lineAt(run: Run, step: number): OwnLine | null {
  const choice = run.steps[step]?.chosen?.choice;
  return choice === undefined ? null : { says: choice.says, done: choice.done };
}

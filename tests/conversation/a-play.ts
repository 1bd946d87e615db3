import { CHARTS } from '../../src/conversation/charts.ts';
import { begin, choose, converse, type Run } from '../../src/conversation/index.ts';
import { plain, type Scenario } from '../../src/language/index.ts';
import { AN_END, says, type BeatWords } from './a-scenario.ts';

/** A scenario's first step, with the real parent. */
export const started = (of: Scenario): Run => begin(converse(of, CHARTS[of.parent]));

/** A scenario played by these numbers. */
export const played = (of: Scenario, ...numbers: readonly number[]): Run =>
  numbers.reduce<Run>(choose, started(of));

/** What was said and noticed in the last step. */
export const heard = (run: Run): readonly string[] =>
  (run.steps.at(-1)?.spoken ?? []).map(({ words }) => plain(words));

/** What is offered now. */
export const lines = (run: Run): readonly string[] =>
  run.offered.map(({ choice }) => plain(choice.says));

/** An ending to lead to. */
export const close: BeatWords = { shown: [says('Friday, then.')], ending: AN_END };

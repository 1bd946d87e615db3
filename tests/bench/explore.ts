import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { getAdjacencyMap } from 'xstate/graph';
import { createTable, explore, scenarioSystem, survey } from '../../src/analysis/index.ts';
import { CHARTS } from '../../src/conversation/charts.ts';
import type { Choice, Scenario } from '../../src/language/index.ts';
import { machineOf, type Moment } from '../analysis/engine.ts';
import { bigScenario } from './big-scenario.ts';
import { randomPlays } from './random-plays.ts';
import { scenarios, soundOf } from './scenarios.ts';
import { bounded, figure, milliseconds, type Figure } from './table.ts';

/** How fast every play of our largest scenario is walked, over a filled table. */
export function exploring(): Figure[] {
  const walks = scenarios.map((file) => {
    const { scenario, places } = soundOf(file);
    const table = createTable(CHARTS[scenario.parent]);
    const before = performance.now();
    const { states, bytes } = explore(scenarioSystem(scenario, table));
    const cold = performance.now() - before;
    return { name: file.name, scenario, places, table, states, cold, bytes };
  });
  const largest = walks.reduce((a, b) => (b.states > a.states ? b : a));
  const { scenario, table, places, states, bytes } = largest;
  const time = milliseconds(() => explore(scenarioSystem(scenario, table)), 15);
  const system = scenarioSystem(scenario, table);
  const walkOnly = milliseconds(() => explore(system), 15);
  const whole = milliseconds(() => survey(scenario, places, table));
  const ours = (states / time) * 1000;
  const theirs = byGraph(scenario, 4000);
  return [
    ...walks.map(({ name, states, cold, table }) =>
      figure(
        `${name}: states, walked with an empty table`,
        `${states} in ${Math.round(cold)} ms, ${table.asks} asked of XState`,
      ),
    ),
    bounded(`${largest.name}: walked over a filled table`, ours / 1e6, '>=', 2, 'million states/s'),
    figure(
      '… the walk alone, conditions asked of each parent once before',
      `${(states / walkOnly / 1000).toFixed(2)} million states/s`,
    ),
    bounded('bytes a state', bytes / states, '<=', 40, 'bytes'),
    figure('… with components, reach and worth', `${Math.round(whole)} ms`),
    bounded('… against xstate/graph on the same machine', ours / theirs, '>=', 100, 'times'),
    bounded('random plays', randomPlays(scenario, table, 20_000), '>=', 7000, 'plays/s'),
    ...big(),
    ...commands(),
  ];
}

/** How many states a second XState's own exploration of the conversation's machine comes to. */
function byGraph(scenario: Scenario, limit: number): number {
  const { first, name, offered, take } = machineOf(scenario);
  const logic = {
    getInitialSnapshot: () => first,
    transition: (moment: Moment, { choice }: { choice: Choice }) => take(moment, choice),
  };
  let looked = 0;
  const options = {
    events: (moment: Moment) => offered(moment).map((choice) => ({ type: 'choose', choice })),
    serializeState: name,
    serializeEvent: ({ choice }: { choice: Choice }) => choice.id,
    limit: Infinity,
    stopWhen: () => (looked += 1) > limit,
  };
  const before = performance.now();
  const found = Object.keys(getAdjacencyMap(logic as never, options as never)).length;
  return (found / (performance.now() - before)) * 1000;
}

/** A generated scenario of 300 beats and 12 marks, over a filled table. */
function big(): Figure[] {
  const { scenario, places } = bigScenario();
  const table = createTable(CHARTS[scenario.parent]);
  const { states, complete } = explore(scenarioSystem(scenario, table));
  const before = performance.now();
  const { exploration } = survey(scenario, places, table);
  const time = performance.now() - before;
  const what = `300 beats, 12 marks: ${states} states, ${complete ? 'all of them' : 'capped'}`;
  return [
    bounded(what, time / 1000, '<=', 5, 's'),
    bounded('… memory of the exploration', exploration.bytes / 1e6, '<=', 300, 'MB'),
  ];
}

function seconds(args: readonly string[]): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['.ci/command.mjs', ...args]);
  if (status !== 0) throw new Error(String(stderr));
  return (performance.now() - before) / 1000;
}

/** The command line, cold and warm. */
function commands(): Figure[] {
  const files = scenarios.map(({ name }) => join('scenarios', name));
  const check = ['check', '--json', ...files];
  for (const folder of ['tables', 'proofs', 'bundles/src-command-main-ts']) {
    rmSync(`node_modules/.cache/common-ground/${folder}`, { recursive: true, force: true });
  }
  const cold = seconds(check);
  const warm = Math.min(...[1, 2, 3].map(() => seconds(check)));
  const start = Math.min(
    ...[1, 2, 3].map(() => seconds(['check', '--json', 'tests/cases/a-short-meeting.md'])),
  );
  return [
    bounded('all scenarios checked cold (no cache at all)', cold, '<=', 10, 's'),
    bounded('all scenarios checked warm', warm, '<=', 1, 's'),
    bounded('the command line, from start to end on a small file', start, '<=', 0.6, 's'),
  ];
}

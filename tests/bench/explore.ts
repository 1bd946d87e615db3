import { createTable, explore, scenarioSystem, survey } from '../../src/analysis/index.ts';
import { CHARTS } from '../../src/conversation/charts.ts';
import { scenarios, soundOf } from './scenarios.ts';
import { bounded, figure, milliseconds, type Figure } from './table.ts';

/** How fast every play of our largest scenario is walked, over a filled table. */
export function exploring(): Figure[] {
  const walks = scenarios.map((file) => {
    const { scenario, places } = soundOf(file);
    const table = createTable(CHARTS[scenario.parent]);
    const before = performance.now();
    const cold = explore(scenarioSystem(scenario, table));
    const coldTime = performance.now() - before;
    return {
      name: file.name,
      scenario,
      places,
      table,
      states: cold.states,
      coldTime,
      bytes: cold.bytes,
    };
  });
  const largest = walks.reduce((a, b) => (b.states > a.states ? b : a));
  const time = milliseconds(() => explore(scenarioSystem(largest.scenario, largest.table)));
  const whole = milliseconds(() => survey(largest.scenario, largest.places, largest.table));
  return [
    ...walks.map(({ name, states, coldTime, table }) =>
      figure(
        `${name}: states, and to walk them with an empty table`,
        `${states} in ${Math.round(coldTime)} ms (${table.size} states of the parent, ${table.asks} asked)`,
      ),
    ),
    bounded(`${largest.name}: states walked`, largest.states / time / 1000, '>=', 2, 'million/s'),
    bounded('bytes a state', largest.bytes / largest.states, '<=', 40, 'bytes'),
    figure('… with components, reach and worth', `${Math.round(whole)} ms`),
  ];
}

import { scenarioSystem, type ParentTable } from '../../src/analysis/index.ts';
import type { Scenario } from '../../src/language/index.ts';

/** Complete plays a second by one who chooses at random, over a filled table. */
export function randomPlays(scenario: Scenario, table: ParentTable, plays: number): number {
  const system = scenarioSystem(scenario, table);
  const names = new Uint16Array(system.most);
  let state = new Uint32Array(system.width);
  let next = new Uint32Array(system.width);
  const before = performance.now();
  for (let play = 0; play < plays; play += 1) {
    system.start(state);
    for (
      let count = system.offered(state, 0, names);
      count > 0;
      count = system.offered(state, 0, names)
    ) {
      system.step(state, 0, names[Math.floor(Math.random() * count)] as number, next);
      [state, next] = [next, state];
    }
  }
  return (plays / (performance.now() - before)) * 1000;
}

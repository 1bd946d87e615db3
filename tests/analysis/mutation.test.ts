import { describe, expect, it } from 'vitest';
import { prove } from '../../src/analysis/index.ts';
import type { Scenario } from '../../src/language/index.ts';
import { print, read, type Sound } from '../../src/language/reading.ts';
import { bruteForce } from './engine.ts';
import { A_TANGLE } from './tangle.ts';
import { mutants } from './mutants.ts';
import { tableOf } from './readings.ts';

const NO_CITATIONS = { facts: [], principles: [] };

/** What is wrong with a scenario's plays, as brute force tells: the plainest means there are. */
function wrong(scenario: Scenario): string[] {
  const { beats, stuck, endless } = bruteForce(scenario);
  const missed = scenario.beats.filter(({ id }) => !beats.includes(id));
  return [
    ...Object.keys(stuck).map((beat) => `stuck ${beat}`),
    ...(endless ? ['endless'] : []),
    ...missed.map(({ id }) => `never-reached ${id}`),
  ].sort();
}

/** The same, as the checker tells. */
function told({ scenario, places }: Sound): string[] {
  const { diagnostics } = prove(scenario, places, tableOf(scenario.parent));
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, line }) => {
      const at = places.beats.findIndex(({ heading }) => heading.line === line);
      return code === 'endless' ? code : `${code} ${scenario.beats[at]?.id ?? '?'}`;
    })
    .sort();
}

describe('a small scenario with every kind of thing in it', () => {
  const reading = read(A_TANGLE, 'a-tangle', NO_CITATIONS);
  if (reading.kind === 'unsound') throw new Error(JSON.stringify(reading.diagnostics, null, 1));
  const all = mutants(reading.scenario);

  it('is sound as it stands', () => {
    expect(told(reading)).toEqual([]);
    expect(wrong(reading.scenario)).toEqual([]);
  });

  it('has mutants that harm, of every kind that can be told', () => {
    const harms = new Set<string>();
    let unsound = 0;
    for (const { what, scenario } of all) {
      const again = read(print(scenario), scenario.id, NO_CITATIONS);
      if (again.kind === 'unsound') {
        unsound += 1;
        continue;
      }
      const harm = wrong(again.scenario);
      expect({ what, told: told(again) }).toEqual({ what, told: harm });
      for (const it of harm) harms.add(it.split(' ')[0] as string);
    }
    expect(unsound).toBeGreaterThan(0);
    expect([...harms].sort()).toEqual(['endless', 'never-reached', 'stuck']);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plain } from '../../src/language/index.ts';
import { print, read } from '../../src/language/reading.ts';
import { CITED, scenarios } from './made-up/scenarios.ts';

it('reads what it prints as an equal scenario', () => {
  fc.assert(
    fc.property(scenarios(plain), (scenario) => {
      const text = print(scenario);
      const again = read(text, scenario.id, CITED);
      const result = again.kind === 'sound' ? again.scenario : { text, said: again.diagnostics };
      expect(result).toEqual(scenario);
    }),
    { numRuns: 300 },
  );
}, 60_000);

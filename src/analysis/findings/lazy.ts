import type { Diagnostic, Place } from '../../language/index.ts';
import { WORDING } from '../messages.ts';
import { worthOfPolicy } from '../policies.ts';
import type { Survey } from '../survey.ts';

/** How much better than chance a person who does not think may do. */
const LEAVE = 1;

const TOP: Place = { line: 1, column: 1, length: 1 };

/** Always taking the longest, or the first, choice does much better than chance. */
export function lazyWins({ system, exploration, worth, random }: Survey): Diagnostic[] {
  return (['longest', 'first'] as const).flatMap((policy): Diagnostic[] => {
    const got = worthOfPolicy(policy, exploration, system.compiled.options, worth);
    const code = `${policy}-wins` as const;
    if (got - random <= LEAVE + 1e-9) return [];
    return [{ code, severity: 'warning', ...TOP, ...WORDING[code](got, random) }];
  });
}

import type { Diagnostic } from '../../language/index.ts';
import { WORDING } from '../messages.ts';
import type { Survey } from '../survey.ts';
import { noRepair, oneGoodPath } from './early.ts';
import { endless } from './endless.ts';
import { lazyWins } from './lazy.ts';
import { neverOffered, neverReached, neverSet, neverSpoken, neverTaken } from './never.ts';
import { stuck } from './stuck.ts';

type Finding = (survey: Survey) => Diagnostic[];

/** What holds as far as was explored. */
const SEEN: readonly Finding[] = [stuck, endless];

/** What can only be said once every play is known. */
const WHOLE: readonly Finding[] = [
  neverReached,
  neverOffered,
  neverSpoken,
  neverSet,
  neverTaken,
  lazyWins,
  noRepair,
  oneGoodPath,
];

function capped({ exploration }: Survey): Diagnostic {
  const top = { line: 1, column: 1, length: 1 };
  const wording = WORDING.capped(exploration.states);
  return { code: 'capped', severity: 'warning', ...top, ...wording };
}

/** Everything that exploring has to say of a scenario. */
export function findings(survey: Survey): Diagnostic[] {
  const { complete } = survey.exploration;
  const laws = complete ? [...SEEN, ...WHOLE] : SEEN;
  const found = laws.flatMap((law) => law(survey));
  return complete ? found : [...found, capped(survey)];
}

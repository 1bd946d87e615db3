import type { ParentKind } from '../../language/index.ts';
import { defensive } from './defensive.ts';
import { demandsDiagnosis } from './demands-diagnosis.ts';
import { deniesNeed } from './denies-need.ts';
import type { ParentChart } from './parent.ts';

/** All three parents at once: for tests, the command line and analysis; a browser loads one. */
export const CHARTS: Readonly<Record<ParentKind, ParentChart>> = {
  'demands-diagnosis': demandsDiagnosis,
  'denies-need': deniesNeed,
  defensive,
};

import type { ParentKind } from '../../language/index.ts';
import type { ParentChart } from './parent.ts';

const DOORS: Readonly<Record<ParentKind, () => Promise<ParentChart>>> = {
  'demands-diagnosis': async () => (await import('./demands-diagnosis.ts')).demandsDiagnosis,
  'denies-need': async () => (await import('./denies-need.ts')).deniesNeed,
  defensive: async () => (await import('./defensive.ts')).defensive,
};

/** Fetches one parent's chart, and only that one. */
export const loadChart = (kind: ParentKind): Promise<ParentChart> => DOORS[kind]();

import { ABOUT_AGREEMENT } from './about-agreement.ts';
import { ABOUT_DIAGNOSIS } from './about-diagnosis.ts';
import { ABOUT_EHC } from './about-ehc.ts';
import { ABOUT_MEETING } from './about-meeting.ts';
import { ABOUT_NEED } from './about-need.ts';
import type { Claim } from './claim.ts';

/** The claim bank, CLM-01 to CLM-25, in its order. */
export const CLAIMS: readonly Claim[] = [
  ...ABOUT_DIAGNOSIS,
  ...ABOUT_EHC,
  ...ABOUT_AGREEMENT,
  ...ABOUT_NEED,
  ...ABOUT_MEETING,
].toSorted((one, other) => (one.id < other.id ? -1 : 1));

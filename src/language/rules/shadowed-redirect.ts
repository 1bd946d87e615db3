import type { DraftRedirect } from '../draft.ts';
import { isUnconditioned, wayOnOf } from '../way-on.ts';
import type { Law } from './law.ts';

/** A redirect without a condition comes last of its run. */
export const shadowedRedirect: Law = ({ beats, source }, say) => {
  const inRun = (run: readonly DraftRedirect[]): void => {
    const first = run.findIndex(isUnconditioned);
    const always = run[first];
    if (!always) return;
    for (const { at } of run.slice(first + 1))
      say('shadowed-redirect', at, source.place(always.at).line);
  };
  for (const beat of beats) {
    const { arrival, onward, hasChoices } = wayOnOf(beat);
    inRun(arrival);
    if (!hasChoices) inRun(onward);
  }
};

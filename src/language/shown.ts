import type { DraftPart } from './draft.ts';

/** Whether the practitioner sees or hears anything of a part (choices apart). */
export const isShown = (part: DraftPart): boolean =>
  part.kind === 'narration' ||
  (part.kind === 'speech' &&
    (part.cue !== null || part.words.length > 0 || part.condition !== null));

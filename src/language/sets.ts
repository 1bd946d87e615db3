import type { DraftPart, DraftSpeech } from './draft.ts';

/** The sets of a beat: conditioned speeches that follow each other directly. */
export const setsIn = (parts: readonly DraftPart[]): readonly (readonly DraftSpeech[])[] => {
  const sets: DraftSpeech[][] = [];
  let open: DraftSpeech[] | null = null;
  for (const part of parts) {
    if (part.kind !== 'speech' || !part.condition) {
      open = null;
      continue;
    }
    if (open === null) sets.push((open = []));
    open.push(part);
  }
  return sets;
};

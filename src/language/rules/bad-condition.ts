import { conditionsOf } from '../choices.ts';
import { readCondition, type Misread } from '../condition.ts';
import type { Draft } from '../draft.ts';
import { namesOf } from '../names-known.ts';
import { GAUGES, MOVES } from '../vocabulary.ts';
import type { Law } from './law.ts';

/** A condition can be read, and asks about what there is. */
export const badCondition: Law = (draft, say) => {
  const names = namesOf(draft);
  for (const { text, at } of conditionsOf(draft)) {
    const read = text === null ? null : readCondition(text, names);
    if (read?.kind === 'misread') say('bad-condition', at, read.fault, meant(read.fault, draft));
  }
};

const meant = ({ why, word }: Misread, { matter, beats, nearest }: Draft): string | null => {
  if (why === 'move') return nearest(word, MOVES);
  if (why === 'beat') return nearest(word, new Set(beats.map(({ id }) => id)));
  if (why !== 'unknown') return null;
  return nearest(word, [...matter.moods, ...GAUGES, ...(matter.marks?.keys() ?? [])]);
};

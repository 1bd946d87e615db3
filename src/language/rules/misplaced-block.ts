import type { Draft, DraftPart, Passage } from '../draft.ts';
import type { Misplaced } from '../messages/misplaced.ts';
import { isShown } from '../shown.ts';
import type { Law, Say } from './law.ts';

/** A beat holds only what has a meaning in it, its choices are one list, and nothing that is shown
 * comes after them. The title comes first. Nothing is nested more than a hundred deep. */
export const misplacedBlock: Law = (draft, say) => {
  for (const { parts } of draft.beats) inBeat(parts, say);
  const from = draft.beats[0]?.heading.at.start ?? Infinity;
  const { found } = draft;
  for (const at of found.images) if (at.start > from) say('misplaced-block', at, 'image');
  for (const { level, at } of found.headings)
    if (level <= 2 && at.start > from) say('misplaced-block', at, 'heading');
  for (const at of found.tooDeep) say('misplaced-block', at, 'too-deep');
  aroundTitle(draft, from, say);
};

const aroundTitle = ({ titles, before, matter }: Draft, beats: number, say: Say): void => {
  const [title] = titles;
  if (!title || matter.written.kind === 'none') return;
  if (title.at.start > beats) say('misplaced-block', title.at, 'title');
  else for (const { at } of before) say('misplaced-block', at, 'before-title');
};

const inBeat = (parts: readonly DraftPart[], say: Say): void => {
  let chosen = false;
  for (const part of parts) {
    if (part.kind === 'strange') say('misplaced-block', part.at, nameOf(part.block));
    if (part.kind === 'speech')
      for (const block of part.misplaced)
        if (block.kind !== 'heading') say('misplaced-block', block.at, nameOf(block, true));
    if (part.kind === 'choices') {
      if (chosen) say('misplaced-block', part.at, 'second-list');
      chosen = true;
    } else if (chosen && isShown(part)) say('misplaced-block', part.at, 'after-choices');
  }
};

const nameOf = ({ kind }: Passage, inSpeech = false): Misplaced => {
  if (kind === 'table' || kind === 'code' || kind === 'rule' || kind === 'heading') return kind;
  return inSpeech ? 'list-in-speech' : 'list';
};

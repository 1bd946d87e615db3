import { codeWordOf } from './code-words.ts';
import type { CodeSpan, DraftBeat } from './draft.ts';
import type { Ending } from './scenario.ts';
import { CHILD_OUTCOMES, RELATIONSHIPS } from './vocabulary.ts';

const tagsIn = ({ parts }: DraftBeat): readonly CodeSpan[] =>
  parts.flatMap((part) => (part.kind === 'tags' ? part.words : []));

/** The ending tags of a beat, well formed or not. */
export const endingsIn = (beat: DraftBeat): readonly CodeSpan[] =>
  tagsIn(beat).filter(({ text }) => codeWordOf(text).kind === 'ending');

/** Code spans among a beat's tags that are none: `safe` is one only beside an ending. */
export const strangeTagsIn = (beat: DraftBeat, hasEnding: boolean): readonly CodeSpan[] =>
  tagsIn(beat).filter(({ text }) => {
    const { kind } = codeWordOf(text);
    return kind !== 'ending' && !(kind === 'safe' && hasEnding);
  });

/** What an ending tag says, or null where its words are not the two that it needs. */
export const endingOf = ({ text }: CodeSpan): Omit<Ending, 'safe'> | null => {
  const [, first, second, ...more] = text.split(' ');
  const relationship = RELATIONSHIPS.find((word) => word === first);
  const child = CHILD_OUTCOMES.find((word) => word === second);
  return relationship && child && more.length === 0 ? { relationship, child } : null;
};

/** The ending of a beat, if it has a sound one. */
export const endingIn = (beat: DraftBeat): Ending | null => {
  const [tag] = endingsIn(beat);
  const ending = tag ? endingOf(tag) : null;
  return ending && { ...ending, safe: tagsIn(beat).some(({ text }) => text === 'safe') };
};

import { codeWordOf, KEY_WORDS } from '../code-words.ts';
import { endingsIn, strangeTagsIn } from '../tags.ts';
import type { CodeSpan, DraftBeat } from '../draft.ts';
import { MOVES } from '../vocabulary.ts';
import type { Law } from './law.ts';

const strangeIn = (beat: DraftBeat): readonly CodeSpan[] => [
  ...strangeTagsIn(beat, endingsIn(beat).length > 0),
  ...beat.parts.flatMap((part) => {
    if (part.kind === 'choices') return part.choices.flatMap(({ strange }) => strange);
    return part.kind === 'speech' || part.kind === 'redirect' ? part.strange : [];
  }),
];

/** A code span is a move or a key word, and stands where that has a meaning. */
export const unknownWord: Law = ({ beats, nearest }, say) => {
  const known = [...MOVES, ...KEY_WORDS];
  for (const beat of beats)
    for (const { text, at } of strangeIn(beat)) {
      const word = codeWordOf(text);
      if (word.kind === 'if') say('unknown-word', at, text, 'second', null);
      else if (word.kind !== 'strange') say('unknown-word', at, text, 'place', null);
      else if (text === 'set' || text === 'promises' || text === 'oversteps')
        say('unknown-word', at, text, 'alone', null);
      else {
        const whole = nearest(text, known);
        say(
          'unknown-word',
          at,
          text,
          'unknown',
          whole ?? nearest(text.split(' ', 1)[0] ?? '', known),
        );
      }
    }
};

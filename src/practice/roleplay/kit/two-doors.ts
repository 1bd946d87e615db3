import {
  plain,
  type Alternative,
  type Condition,
  type Inline,
  type Part,
  type Scenario,
  type Speech,
} from '../../../language/index.ts';
import { spread } from './kept-back.ts';

/** One thing that the parent lets be known, by the way in which they say it. */
export interface Doors {
  readonly heard: string;
  readonly unheard: string;
}

const MOST = 3;
const MOST_WORDS = 40;

/**
 * The lines the parent brings: the same thing said to somebody who listens and to somebody who does
 * not, as the scenario's own conditions part them.
 */
export function twoDoors({ beats }: Scenario): readonly Doors[] {
  const all = beats
    .filter(({ ending }) => ending === null)
    .flatMap(({ shown }) => shown)
    .flatMap(doorsIn)
    .filter((doors) => [doors.heard, doors.unheard].every(isShort));
  return spread(all, MOST);
}

function doorsIn(part: Part): readonly Doors[] {
  if (part.kind !== 'set') return [];
  const [first, ...others] = part.alternatives;
  const last = others.at(-1);
  if (!first || !last || ![first, last].every(isParents)) return [];
  const [one, other] = [wordsIn(first.speech), wordsIn(last.speech)];
  switch (toListening(first.when)) {
    case true:
      return [{ heard: one, unheard: other }];
    case false:
      return [{ heard: other, unheard: one }];
    case null:
      return [];
  }
}

const isParents = ({ speech }: Alternative): boolean => speech.who === 'parent';

const isShort = (words: string): boolean => {
  const count = words.split(/\s+/).length;
  return count > 3 && count <= MOST_WORDS;
};

/** Whether a condition holds for a parent who is heard (true), is not (false), or neither. */
function toListening(when: Condition | null): boolean | null {
  if (when?.kind !== 'gauge' || when.is === '=') return null;
  const more = when.is === '>' || when.is === '>=';
  switch (when.gauge) {
    case 'heard':
    case 'trust':
    case 'clarity':
      return more;
    case 'threat':
    case 'hold':
      return !more;
    case 'pole':
      return null;
  }
}

/** A speech as plain text, without what was to be seen. */
export const wordsIn = ({ words }: Speech): string =>
  words
    .map((block) => (block.kind === 'paragraph' ? plain(block.of) : ''))
    .join(' ')
    .trim();

/** A cue as plain text, or null. */
export const cueIn = (cue: readonly Inline[] | null): string | null =>
  cue ? plain(cue).trim() : null;

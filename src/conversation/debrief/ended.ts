import type { Ending } from '../../language/index.ts';
import type { Run, Spoken } from '../run.ts';
import { CHILD_WORDS, RELATIONSHIP_WORDS } from '../words.ts';

/** Where a conversation ended. */
export interface Ended {
  readonly ending: Ending;
  readonly title: string;
  /** Both places in words: “intact, a first step”. */
  readonly place: string;
  /** What was seen and heard last: the image that the ending leaves. */
  readonly image: readonly Spoken[];
  /** A word for one who stopped safely, which is never a failure. */
  readonly word: string | null;
}

/** The end of a run; null where it has none yet. */
export function endedAt(run: Run): Ended | null {
  const { ending, beat } = run;
  if (ending === null) return null;
  return {
    ending,
    title: beat.title,
    place: placeOf(ending),
    image: run.steps.at(-1)?.spoken.filter((spoken) => spoken.beat === beat.id) ?? [],
    word: ending.safe ? 'You stopped safely. That was the right end for today.' : null,
  };
}

/** Both places of an ending in words. */
export const placeOf = ({ relationship, child }: Ending): string =>
  `${RELATIONSHIP_WORDS[relationship]}, ${CHILD_WORDS[child]}`;

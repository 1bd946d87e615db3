import { plain, type Beat, type Scenario } from '../../../language/index.ts';

const MOST = 4;
const ENOUGH = 3;
const LEAST_WORDS = 5;

/** Over, and the parent's own: something that happened away from this meeting. */
const HAPPENED =
  /(?:^|[.!?] |\band )(?:(?:I|We) (?:\w+ed|kept|told|went|gave|had|was|were|got|took|read|didn’t|should have|never)|I’ve never|Mine had|My \w+ (?:\w+ed|kept|was|had|said|went))\b/u;

/** Over, and seen by the parent, whoever did it. */
const SEEN =
  /\b(?:(?:I|We|She|He|They) (?!needn’t)(?:\w+ed|meant|thought|did|kept|went|gave|had|was|got|took)|(?:I|She|He)’d (?!have)\w+)\b/u;

/** Only makes sense after something else was said in this meeting. */
const HANGS_ON = /^(?:and|but|so|that|it|then|or|at least|now|if|no)\b|\bI sounded\b|\btold me\b/iu;

const wordsOf = (beat: Beat): readonly string[] =>
  beat.thoughts.flatMap((thought) =>
    thought.map((block) => (block.kind === 'paragraph' ? plain(block.of).trim() : '')),
  );

/**
 * What the parent knows and has not said: of the hidden thoughts, those that tell of something at
 * home or long ago; where they are few, also those that tell of something the parent saw. How a
 * meeting happened to end is not among them.
 */
export function keptBack({ beats }: Scenario): readonly string[] {
  const told = beats
    .filter(({ ending }) => ending === null)
    .slice(1)
    .flatMap(wordsOf)
    .filter((words) => words.split(/\s+/).length >= LEAST_WORDS)
    .filter((words) => !HANGS_ON.test(words));
  const all = [...new Set(told)];
  const own = all.filter((words) => HAPPENED.test(words));
  if (own.length >= ENOUGH) return spread(own, MOST);
  const seen = all.filter((words) => !HAPPENED.test(words) && SEEN.test(words));
  const filled = new Set([...own, ...seen.slice(0, ENOUGH - own.length)]);
  return all.filter((words) => filled.has(words));
}

/** What goes through the parent's head as they come in, or null. */
export const firstThought = ({ beats }: Scenario): string | null =>
  (beats[0] && wordsOf(beats[0])[0]) ?? null;

/** At most so many of a list, taken from all along it. */
export const spread = <Each>(all: readonly Each[], most: number): readonly Each[] =>
  all.length <= most
    ? all
    : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)] as Each);

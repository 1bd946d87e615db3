import { wordsOf } from '../reading/sentences.ts';

const SMALL = new Set(
  'a an and are as at be but by can do for from has have he her him his i i’d i’ll if in is it it’s me my of on or our she so that the their them they this to us was we we’ll what will with would you your'.split(
    ' ',
  ),
);

/** How much of what one line says another says too: 0 for nothing, 1 for all of it. */
export function shareSaid(planned: string, said: string): number {
  const wanted = weightyWords(planned);
  if (wanted.size === 0) return 0;
  const given = weightyWords(said);
  return [...wanted].filter((word) => given.has(word)).length / wanted.size;
}

/** The words that carry a line, each once and without its ending; all words where none do. */
function weightyWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text.toLowerCase().replaceAll("'", '’'));
  const weighty = words.filter((word) => !SMALL.has(word));
  return new Set((weighty.length === 0 ? words : weighty).map(stem));
}

const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word;

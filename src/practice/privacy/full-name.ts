import type { Detector } from './advice.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

/** Two or three words that begin with a capital and go on in small letters. */
const PAIR = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{Ll}’'][\p{L}’'-]*){1,2}/gu;
const AFTER_A_TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir)\.? $/;

/** A first name and a surname together: initials are enough. */
export const fullName: Detector = (text) =>
  [...text.matchAll(PAIR)].flatMap(({ 0: run, index }) => {
    const found = nameIn(run, text.slice(0, index));
    if (found === null) return [];
    return [
      {
        kind: 'full-name' as const,
        found,
        at: index + run.indexOf(found),
        sentence: `“${found}” looks like a full name, by which a child can be found. Use initials, or keep it if it is not a real child.`,
      },
    ];
  });

/** The name in a run of capitalised words, or null. */
function nameIn(run: string, before: string): string | null {
  const words = run.split(' ');
  const given = words.findIndex((word, at) => isGiven(word) && isSurname(words[at + 1]));
  if (given >= 0)
    return words
      .slice(given)
      .filter((word) => !isOrdinary(word))
      .join(' ');
  if (AFTER_A_TITLE.test(before)) return null;
  const first = words.findIndex((word) => !isOrdinary(word));
  const rest = first < 0 ? [] : words.slice(first);
  if (rest.length < 2 || (first === 0 && startsSentence(before))) return null;
  return rest.every((word) => !isOrdinary(word)) ? rest.join(' ') : null;
}

const startsSentence = (before: string): boolean =>
  before.trim() === '' || /[.!?:;\n•*–-]["”’)]*\s*$/u.test(before) || /[“"(]$/u.test(before);

const isGiven = (word: string): boolean => GIVEN_NAMES.has(folded(word));

const isSurname = (word: string | undefined): boolean => word !== undefined && !isOrdinary(word);

/** What ends in “-ing” or “-ly” at the head of a pair is a word and not a name. */
const isOrdinary = (word: string): boolean =>
  ORDINARY_WORDS.has(folded(word)) || /(?:ing|ly|tion|ment)$/.test(folded(word));

const folded = (word: string): string =>
  word
    .replace(/[’'](?:s|m|re|ve|ll|d|t)?$/u, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();

import { sentencesOf, wordsOf } from './sentences.ts';
import { syllablesIn } from './syllables.ts';

/** The highest grade at which a text is fit for any family: RL-03. */
export const FAMILY_GRADE = 6;
/** The most words a spoken sentence should have on average: RL-03. */
export const SPOKEN_WORDS = 20;

/** How hard a text is to read. */
export interface ReadingLevel {
  /** Flesch–Kincaid, in American school years, to a tenth; 0 at the least. */
  readonly grade: number;
  /** The age at which most can read it. */
  readonly age: number;
  readonly words: number;
  /** Words a sentence, on average. */
  readonly perSentence: number;
}

/** The reading level of a text, or null where there is nothing to read. */
export function readingLevel(text: string): ReadingLevel | null {
  const sentences = sentencesOf(text).length;
  const words = wordsOf(text);
  if (sentences === 0 || words.length === 0) return null;
  const perSentence = words.length / sentences;
  const syllables = words.reduce((total, word) => total + syllablesIn(word), 0);
  const raw = 0.39 * perSentence + 11.8 * (syllables / words.length) - 15.59;
  const grade = Math.max(0, Math.round(raw * 10) / 10);
  return { grade, age: Math.max(5, Math.round(grade + 5)), words: words.length, perSentence };
}

/** `Reads at about age 9.` */
export const readingWords = ({ age }: ReadingLevel): string =>
  age <= 5 ? 'Reads at about age 5.' : `Reads at about age ${age}.`;

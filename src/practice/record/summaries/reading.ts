import { pageAsText } from '../../document/as-text.ts';
import type { Page } from '../../document/document.ts';
import {
  FAMILY_GRADE,
  readingLevel,
  readingWords,
  type ReadingLevel,
} from '../../reading/grade.ts';
import { jargonIn, type Jargon } from '../../reading/jargon.ts';

/** How a page will read to a family. */
export interface PageReading {
  readonly level: ReadingLevel | null;
  readonly sentence: string;
  /** Each staff word once, with its swap. */
  readonly jargon: readonly Jargon[];
}

/** The reading age of a page, in a sentence, and the staff words that are left in it. */
export function readingOf(page: Page): PageReading {
  const body = { ...page, title: '', closing: [] };
  const level = readingLevel(pageAsText(body));
  const seen = new Set<string>();
  const jargon = jargonIn(pageAsText(body)).filter(
    ({ found }) => !seen.has(found.toLowerCase()) && seen.add(found.toLowerCase()),
  );
  return { level, jargon, sentence: sentenceFor(level, jargon.length) };
}

function sentenceFor(level: ReadingLevel | null, words: number): string {
  if (level === null) return '';
  const hard = level.grade > FAMILY_GRADE ? ' For a family, 11 is the most.' : '';
  const ours = words === 0 ? '' : words === 1 ? ' One word is ours.' : ` ${words} words are ours.`;
  return `${readingWords(level)}${hard}${ours}`;
}

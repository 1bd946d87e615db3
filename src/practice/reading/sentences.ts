/** A sentence and where it begins in the text that it was read from. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

const SHORT_FORM =
  /(?:^|[\s(“‘"'])(?:\p{Lu}|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|St|e\.g|i\.e|etc|approx|a\.m|p\.m|vs)\.$/u;
const END = /(?:[.!?…]+["'”’)\]]*(?=\s|$))|\n+|;(?=\s)/gu;

/**
 * The sentences of a text. A line, a bullet and what stands before a semicolon count as one, since
 * notes are written so; the dot after an initial or a title ends nothing.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const take = (to: number) => {
    const piece = text.slice(from, to);
    const trimmed = piece.replace(/^[\s•*–-]+/u, '');
    const at = from + piece.length - trimmed.length;
    if (/[\p{L}\p{N}]/u.test(trimmed)) found.push({ text: trimmed.trimEnd(), at });
    from = to;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    const to = index + mark.length;
    if (mark.startsWith('.') && isShortForm(text, from, index, to)) continue;
    take(to);
  }
  take(text.length);
  return found;
}

/** Whether the dot belongs to “R.” or “Mrs.” and the sentence goes on. */
function isShortForm(text: string, from: number, dot: number, to: number): boolean {
  if (!SHORT_FORM.test(text.slice(from, dot + 1))) return false;
  return /^[^\S\n]+\S/u.test(text.slice(to)) || /^\S/u.test(text.slice(to));
}

/** The words of a text: letters and figures, with the marks that stand inside them. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'.:-][\p{L}\p{N}]+)*/gu) ?? [];

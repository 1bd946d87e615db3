import type { Inline, Prose } from '../../language/index.ts';

/** A line without the quotation marks round the whole of it: a printed play has none. */
export function unquoted(line: readonly Inline[]): readonly Inline[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first?.kind !== 'text' || last?.kind !== 'text') return line;
  const whole = plain(line);
  if (!/^“[^”]*”$/u.test(whole)) return line;
  return line.map((part) => {
    if (part.kind !== 'text') return part;
    const opened = part === first ? part.text.slice(1) : part.text;
    return { ...part, text: part === last ? opened.slice(0, -1) : opened };
  });
}

/** A line as plain text. */
export const plain = (line: readonly Inline[]): string =>
  line
    .map((part) => {
      if (part.kind === 'text' || part.kind === 'code') return part.text;
      return part.kind === 'break' ? ' ' : plain(part.of);
    })
    .join('');

/** Prose as plain text, its paragraphs joined by spaces. */
export const plainProse = (words: Prose): string =>
  words
    .map((block) => (block.kind === 'paragraph' ? plain(block.of) : ''))
    .join(' ')
    .trim();

/** A cue as a sentence of its own: `Her hand comes off the folder.` */
export function cueSentence(cue: readonly Inline[]): string {
  const words = plain(cue).trim();
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}

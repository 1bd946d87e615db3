import { MOVES, type Move } from './vocabulary.ts';

/** What a code span says. */
export type CodeWord =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'if' | 'set' | 'promises' | 'oversteps' | 'ending'; readonly rest: string }
  | { readonly kind: 'else' | 'once' | 'safe' }
  | { readonly kind: 'strange' };

/** The key words that may begin a code span. */
export const KEY_WORDS = [
  'if',
  'else',
  'once',
  'set',
  'promises',
  'oversteps',
  'ending',
  'safe',
] as const;

const MOVE_SET: ReadonlySet<string> = new Set(MOVES);

/** White space made even, as in a code span that runs over a line's end. */
export const even = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();

/** Reads a code span, its white space made even. */
export const codeWordOf = (text: string): CodeWord => {
  if (MOVE_SET.has(text)) return { kind: 'move', move: text as Move };
  if (text === 'else' || text === 'once' || text === 'safe') return { kind: text };
  const [word = ''] = text.split(' ', 1);
  const rest = text.slice(word.length + 1);
  if (word === 'if' || word === 'ending') return { kind: word, rest };
  const needsMore = word === 'set' || word === 'promises' || word === 'oversteps';
  return needsMore && rest !== '' ? { kind: word, rest } : { kind: 'strange' };
};

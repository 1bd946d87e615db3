import { unescape } from './entities.ts';

/** What stands in the brackets after a link's text: where it leads, and where the whole ends. */
export interface Destination {
  readonly to: string;
  readonly end: number;
}

const SPACE = /[ \n]*/y;
const ANGLED = /<((?:[^<>\n\\]|\\.)*)>/y;
const TITLE = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)/y;

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? at + found[0].length : at;
};

/** The end of a target without angles: it holds no space, and its brackets are in pairs. */
const endOfBare = (text: string, from: number): number => {
  let depth = 0;
  let at = from;
  for (; at < text.length; at++) {
    const letter = text[at] as string;
    if (letter <= ' ') break;
    if (letter === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) at++;
    else if (letter === '(' && ++depth > 32) return -1;
    else if (letter === ')' && --depth < 0) return at;
  }
  return depth === 0 ? at : -1;
};

/** Reads `(target "title")` where `at` is the place of the opening bracket. */
export const destinationAt = (text: string, at: number): Destination | null => {
  if (text[at] !== '(') return null;
  let here = skip(SPACE, text, at + 1);
  ANGLED.lastIndex = here;
  const angled = ANGLED.exec(text);
  const end = angled ? here + angled[0].length : text[here] === '<' ? -1 : endOfBare(text, here);
  if (end < 0) return null;
  const to = angled ? (angled[1] ?? '') : text.slice(here, end);
  here = skip(SPACE, text, end);
  if (here > end && text[here] !== ')') here = skip(SPACE, text, skip(TITLE, text, here));
  return text[here] === ')' ? { to: unescape(to), end: here + 1 } : null;
};

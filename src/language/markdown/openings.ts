/** How each kind of Markdown block begins, told from one line without its containers' marks. */

export interface Marker {
  /** `-`, `+` or `*`, or what follows an ordered list's number. */
  readonly sign: string;
  readonly number: number | null;
  /** How many columns the marker and the space after it take. */
  readonly width: number;
  /** Nothing stands after the marker. */
  readonly empty: boolean;
}

/** A list marker at the start of `rest`. */
export const markerOf = (rest: string): Marker | null => {
  const found = /^(?:([-+*])|(\d{1,9})([.)]))( *)/.exec(rest);
  if (!found) return null;
  const [all, bullet, digits, sign, spaces = ''] = found;
  const empty = all.length === rest.length;
  if (spaces === '' && !empty) return null;
  const bare = all.length - spaces.length;
  return {
    sign: bullet ?? sign ?? '',
    number: digits === undefined ? null : Number(digits),
    width: bare + (empty || spaces.length > 4 ? 1 : spaces.length),
    empty,
  };
};

export interface Fence {
  readonly sign: string;
  readonly length: number;
}

/** The opening of fenced code. */
export const fenceOf = (rest: string): Fence | null => {
  const found = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(rest);
  const marks = found?.[1] ?? found?.[2];
  return marks === undefined ? null : { sign: marks[0] as string, length: marks.length };
};

export const closesFence = (rest: string, { sign, length }: Fence): boolean => {
  const marks = rest.trimEnd();
  return marks.length >= length && marks === sign.repeat(marks.length);
};

/** The level of a heading written with `#`, and where its words stand in `rest`. */
export const headingOf = (
  rest: string,
): { readonly level: number; readonly from: number; readonly to: number } | null => {
  const found = /^(#{1,6})(?: +|$)/.exec(rest);
  if (!found) return null;
  const from = found[0].length;
  let to = rest.trimEnd().length;
  let hashes = to;
  while (hashes > from && rest[hashes - 1] === '#') hashes--;
  if (hashes <= from || rest[hashes - 1] === ' ') to = hashes;
  while (to > from && rest[to - 1] === ' ') to--;
  return { level: (found[1] as string).length, from, to: Math.max(from, to) };
};

/** The level that a line of `===` or `---` gives the paragraph above it. */
export const underlineOf = (rest: string): number | null => {
  const line = rest.trimEnd();
  if (/^=+$/.test(line)) return 1;
  return /^-+$/.test(line) ? 2 : null;
};

/** Three or more of one of `*`, `-`, `_`, and nothing else. */
export const isRule = (rest: string): boolean => {
  const sign = rest[0];
  if (sign !== '*' && sign !== '-' && sign !== '_') return false;
  let marks = 0;
  for (const letter of rest) {
    if (letter === sign) marks++;
    else if (letter !== ' ') return false;
  }
  return marks >= 3;
};

const BLOCK_TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const WHOLE_TAG =
  /^(?:<[a-z][a-z0-9-]*(?: +[a-z_:][\w.:-]*(?: *= *(?:[^ "'=<>`]+|'[^']*'|"[^"]*"))?)* *\/?>|<\/[a-z][a-z0-9-]* *>) *$/i;

/** Raw HTML that makes a block of its own: what ends it, null for a blank line. */
const HTML_BLOCKS: readonly (readonly [RegExp, RegExp | null])[] = [
  [/^<(?:script|pre|style|textarea)(?:[ >]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${BLOCK_TAGS})(?: |/?>|$)`, 'i'), null],
];

export interface Html {
  readonly ends: RegExp | null;
}

/** The opening of a block of raw HTML (comments are told apart before). */
export const htmlOf = (rest: string, inParagraph: boolean): Html | null => {
  if (rest[0] !== '<') return null;
  const found = HTML_BLOCKS.find(([begins]) => begins.test(rest));
  if (found) return { ends: found[1] };
  return !inParagraph && WHOLE_TAG.test(rest) ? { ends: null } : null;
};

/** Where a comment that begins at `from` ends, or -1. */
export const endOfComment = (text: string, from: number): number => {
  const short = /^<!--(?:-?>)/.exec(text.slice(from, from + 6));
  if (short) return from + short[0].length;
  const close = text.indexOf('-->', from + 4);
  return close < 0 ? -1 : close + 3;
};

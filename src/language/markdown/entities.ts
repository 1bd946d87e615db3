/** The named characters that people do write; others stay as they are. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  pound: '£',
  euro: '€',
  copy: '©',
  middot: '·',
  bull: '•',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  shy: '\u00AD',
  zwj: '\u200D',
  colon: ':',
  sol: '/',
  num: '#',
  le: '≤',
  ge: '≥',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/y;

const character = (code: number): string =>
  code === 0 || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);

/** The character that `&…;` at this place stands for, and how long it is written. */
export const entityAt = (
  text: string,
  at: number,
): { readonly text: string; readonly length: number } | null => {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(text);
  if (!found) return null;
  const [all, decimal, hexadecimal, name] = found;
  const length = all.length;
  if (decimal !== undefined) return { text: character(Number(decimal)), length };
  if (hexadecimal !== undefined) return { text: character(parseInt(hexadecimal, 16)), length };
  const named = Object.hasOwn(NAMED, name ?? '') ? NAMED[name ?? ''] : undefined;
  return named === undefined ? null : { text: named, length };
};

const MARK = /^[!-/:-@[-`{-~]$/;

/** Whether a backslash before this character takes its meaning away. */
export const escapable = (letter: string | undefined): letter is string =>
  letter !== undefined && MARK.test(letter);

/** A link's target as it is meant: backslashes and `&…;` undone. */
export const unescape = (written: string): string =>
  written.replace(/\\([!-/:-@[-`{-~])|&[^;&\s]{1,33};/g, (all, letter: string | undefined) =>
    letter !== undefined ? letter : (entityAt(all, 0)?.text ?? all),
  );

import type { Piece, Wrap } from './inline.ts';

/** A run of `*`, `_` or `~` that may begin or end emphasis. */
export interface Delimiter {
  readonly piece: Piece;
  readonly sign: string;
  /** How many marks were written, and how many are not used up. */
  readonly written: number;
  left: number;
  /** How many were used to end something, from the left, and to begin something, from the right. */
  ended: number;
  begun: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  before: Delimiter | null;
  after: Delimiter | null;
}

const SPACE = /^\s$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

const letterBefore = (text: string, at: number): string => {
  const unit = text.charCodeAt(at - 1);
  const pair = unit >= 0xdc00 && unit <= 0xdfff && at > 1;
  return at === 0 ? ' ' : text.slice(pair ? at - 2 : at - 1, at);
};

const letterAt = (text: string, at: number): string =>
  at >= text.length ? ' ' : String.fromCodePoint(text.codePointAt(at) as number);

/** Whether the marks from `start` to `end` can open and close emphasis (CommonMark 6.2). */
const flanks = (text: string, start: number, end: number): readonly [boolean, boolean] => {
  const before = letterBefore(text, start);
  const after = letterAt(text, end);
  const left =
    !SPACE.test(after) &&
    (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
  const right =
    !SPACE.test(before) &&
    (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
  if (text[start] !== '_') return [left, right];
  return [
    left && (!right || PUNCTUATION.test(before)),
    right && (!left || PUNCTUATION.test(after)),
  ];
};

/** The delimiters of one paragraph that are still in play. */
export class Delimiters {
  last: Delimiter | null = null;

  add(text: string, piece: Piece): void {
    const written = piece.end - piece.start;
    const sign = piece.text[0] as string;
    if (sign === '~' && written > 2) return;
    const [canOpen, canClose] = flanks(text, piece.start, piece.end);
    const delimiter: Delimiter = {
      piece,
      sign,
      written,
      left: written,
      ended: 0,
      begun: 0,
      canOpen,
      canClose,
      before: this.last,
      after: null,
    };
    if (this.last) this.last.after = delimiter;
    this.last = delimiter;
  }

  /** Pairs what can be paired above `bottom`, and takes the rest out of play. */
  pair(bottom: Delimiter | null): void {
    const floor = bottom ? bottom.piece.start : -1;
    /** For each kind of closer, up to where nothing can open what it closes. */
    const hopeless = new Map<string, number>();
    let closer = this.last;
    while (closer && closer !== bottom && closer.before !== bottom) closer = closer.before;
    if (closer === bottom) closer = null;
    while (closer) {
      if (!closer.canClose) {
        closer = closer.after;
        continue;
      }
      const key = keyOf(closer);
      const opener = openerFor(closer, hopeless.get(key) ?? floor);
      if (opener) {
        join(opener, closer);
        this.cut(opener, closer);
        if (opener.left === 0) this.remove(opener);
        if (closer.left > 0) continue;
      } else hopeless.set(key, closer.before?.piece.start ?? floor);
      const next: Delimiter | null = closer.after;
      if (closer.left === 0 || (!opener && !closer.canOpen)) this.remove(closer);
      closer = next;
    }
    this.last = bottom;
    if (bottom) bottom.after = null;
  }

  private remove(delimiter: Delimiter): void {
    const { before, after } = delimiter;
    if (before) before.after = after;
    if (after) after.before = before;
    else this.last = before;
  }

  private cut(opener: Delimiter, closer: Delimiter): void {
    opener.after = closer;
    closer.before = opener;
  }
}

const keyOf = ({ sign, canOpen, written }: Delimiter): string =>
  sign === '~' ? `~${written}` : `${sign}${canOpen}${written % 3}`;

const openerFor = (closer: Delimiter, floor: number): Delimiter | null => {
  for (let opener = closer.before; opener; opener = opener.before) {
    if (opener.piece.start <= floor) return null;
    if (opener.sign !== closer.sign || !opener.canOpen) continue;
    if (closer.sign === '~') {
      if (opener.left === closer.left) return opener;
      continue;
    }
    const either = closer.canOpen || opener.canClose;
    const three = (opener.written + closer.written) % 3 === 0;
    if (!either || !three || closer.written % 3 === 0) return opener;
  }
  return null;
};

const join = (opener: Delimiter, closer: Delimiter): void => {
  const strike = closer.sign === '~';
  const used = strike ? closer.left : opener.left >= 2 && closer.left >= 2 ? 2 : 1;
  const kind: Wrap = strike ? 'strike' : used === 2 ? 'strong' : 'emphasis';
  opener.left -= used;
  closer.left -= used;
  opener.begun += used;
  closer.ended += used;
  const wrap = {
    kind,
    start: opener.piece.end - opener.begun,
    end: closer.piece.start + closer.ended,
    to: '',
  };
  opener.piece.begins.push(wrap);
  closer.piece.ends.push(wrap);
  opener.piece.text = opener.piece.text.slice(0, opener.left);
  closer.piece.text = closer.piece.text.slice(0, closer.left);
};

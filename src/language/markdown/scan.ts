import { angledAddressAt, bareAddressAt, mailAddressAt, type Address } from './addresses.ts';
import { Brackets } from './brackets.ts';
import { Delimiters } from './emphasis.ts';
import { entityAt, escapable } from './entities.ts';
import { piece, type Opening, type Piece } from './inline.ts';
import type { Definitions } from './node.ts';
import { endOfComment } from './openings.ts';

const TAG =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?:[ \n]+[A-Za-z_:][\w.:-]*(?:[ \n]*=[ \n]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \n]*\/?|\/[A-Za-z][A-Za-z0-9-]*[ \n]*)>/y;
const NAME = /\{([\p{L}\p{N}-]+)\}/uy;
/** Letters that may mean something; everything between them is words. */
const TELLING = new Set([...'\\\n`*_~<&{[]!@'].map((letter) => letter.charCodeAt(0)));
const ADDRESS = /https?:\/\/|www\./iy;

/** Whether something else than a word may begin here. */
const isTelling = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit > 126) return false;
  if (TELLING.has(unit)) return true;
  const small = unit | 32;
  if (small !== 104 && small !== 119) return false;
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text);
};

/**
 * Cuts a paragraph into pieces and says what wraps what: CommonMark's inline algorithm with
 * GitHub's strikethrough and bare addresses, and names in braces. Nothing is looked for twice, so
 * that the time is in proportion to the length.
 */
export const scan = (text: string, definitions: Definitions): readonly Piece[] => {
  const scanner = new Scanner(text, definitions);
  return scanner.run();
};

class Scanner {
  private readonly pieces: Piece[] = [];
  private readonly delimiters = new Delimiters();
  private readonly brackets: Brackets;
  private readonly lastTicks = new Map<number, number>();
  private readonly absent = new Set<string>();
  private readonly text: string;
  /** From where words have not been put into a piece yet. */
  private from = 0;
  private at = 0;

  constructor(text: string, definitions: Definitions) {
    this.text = text;
    this.brackets = new Brackets(text, definitions, this.pieces, this.delimiters);
    if (text.includes('`'))
      for (const ticks of text.matchAll(/`+/g)) this.lastTicks.set(ticks[0].length, ticks.index);
  }

  run(): readonly Piece[] {
    const { text } = this;
    while (this.at < text.length)
      if (!isTelling(text, this.at) || !this.take(text[this.at] as string)) this.at++;
    this.flush(text.length);
    this.delimiters.pair(null);
    return this.pieces;
  }

  /** Takes what begins with this letter; false if it is a letter and no more. */
  private take(letter: string): boolean {
    switch (letter) {
      case '\\':
        return this.backslash();
      case '\n':
        return this.lineEnd();
      case '`':
        return this.code();
      case '*':
      case '_':
      case '~':
        return this.marks(letter);
      case '<':
        return this.markup();
      case '&':
        return this.entity();
      case '{':
        return this.name();
      case '[':
        return this.put(1, () => this.brackets.open(this.at, this.at + 1, false));
      case '!':
        if (this.text[this.at + 1] !== '[') return false;
        return this.put(2, () => this.brackets.open(this.at, this.at + 2, true));
      case ']':
        return this.closeBracket();
      case '@':
        return this.address(mailAddressAt(this.text, this.at, this.from));
      default:
        return this.address(bareAddressAt(this.text, this.at));
    }
  }

  private flush(end: number): void {
    const { from, text } = this;
    if (end > from) this.pieces.push(piece('text', from, end, text.slice(from, end)));
    this.from = end;
  }

  private put(length: number, add: () => void): true {
    this.flush(this.at);
    add();
    this.at += length;
    this.from = this.at;
    return true;
  }

  private add(kind: Piece['kind'], length: number, text: string): true {
    const { at } = this;
    return this.put(length, () => this.pieces.push(piece(kind, at, at + length, text)));
  }

  private backslash(): boolean {
    const next = this.text[this.at + 1];
    if (next === '\n') return this.add('break', this.lineStart(this.at + 2) - this.at, '');
    return escapable(next) ? this.add('text', 2, next) : false;
  }

  private lineStart(from: number): number {
    let at = from;
    while (this.text[at] === ' ') at++;
    return at;
  }

  private lineEnd(): true {
    let end = this.at;
    while (end > this.from && this.text[end - 1] === ' ') end--;
    const hard = this.at - end >= 2;
    const length = this.lineStart(this.at + 1) - end;
    this.at = end;
    return hard ? this.add('break', length, '') : this.add('text', length, ' ');
  }

  private runOf(letter: string): number {
    let end = this.at;
    while (this.text[end] === letter) end++;
    return end - this.at;
  }

  private code(): boolean {
    const { text, at } = this;
    const length = this.runOf('`');
    const last = this.lastTicks.get(length) ?? -1;
    if (last <= at) return this.add('text', length, text.slice(at, at + length));
    const ticks = /`+/g;
    ticks.lastIndex = at + length;
    let close = ticks.exec(text);
    while (close && close[0].length !== length) close = ticks.exec(text);
    if (!close) return this.add('text', length, text.slice(at, at + length));
    const inside = text.slice(at + length, close.index).replace(/\n/g, ' ');
    const padded = /^ .*[^ ].* $/.test(inside) || /^ [^ ] $/.test(inside);
    const end = close.index + length;
    return this.add('code', end - at, padded ? inside.slice(1, -1) : inside);
  }

  private marks(letter: string): true {
    const length = this.runOf(letter);
    this.add('marks', length, letter.repeat(length));
    this.delimiters.add(this.text, this.pieces[this.pieces.length - 1] as Piece);
    return true;
  }

  private markup(): boolean {
    const { text, at } = this;
    const address = angledAddressAt(text, at);
    if (address) return this.address(address);
    if (text.startsWith('<!--', at)) {
      const end = this.absent.has('-->') ? -1 : endOfComment(text, at);
      if (end < 0) this.absent.add('-->');
      return end < 0 ? this.add('html', 4, '') : this.add('comment', end - at, '');
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag) return this.add('html', tag[0].length, '');
    const other = /^<(?:(\?)|!(\[CDATA\[)|![A-Za-z])/.exec(text.slice(at, at + 9));
    if (!other) return false;
    const closing = other[1] ? '?>' : other[2] ? ']]>' : '>';
    const close = this.absent.has(closing) ? -1 : text.indexOf(closing, at + 2);
    if (close < 0) this.absent.add(closing);
    return close < 0 ? false : this.add('html', close + closing.length - at, '');
  }

  private entity(): boolean {
    const entity = entityAt(this.text, this.at);
    return entity ? this.add('text', entity.length, entity.text) : false;
  }

  private name(): boolean {
    NAME.lastIndex = this.at;
    const found = NAME.exec(this.text);
    return found ? this.add('name', found[0].length, found[1] as string) : false;
  }

  private closeBracket(): true {
    this.flush(this.at);
    this.at = this.brackets.close(this.at);
    this.from = this.at;
    return true;
  }

  private address(address: Address | null): boolean {
    if (!address) return false;
    const { start, end, to } = address;
    this.flush(start);
    const angled = this.text[start] === '<';
    const shown = angled ? this.text.slice(start + 1, end - 1) : this.text.slice(start, end);
    const link: Opening = { kind: 'link', start, end, to };
    const inside = piece('text', start, end, shown);
    this.pieces.push(marking(start, [], [link]), inside, marking(end, [link], []));
    this.at = this.from = end;
    return true;
  }
}

const marking = (at: number, ends: Opening[], begins: Opening[]): Piece => ({
  ...piece('text', at, at, ''),
  ends,
  begins,
});

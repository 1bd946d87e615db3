import { destinationAt, type Destination } from './destination.ts';
import type { Delimiter, Delimiters } from './emphasis.ts';
import { piece, type Piece } from './inline.ts';
import { labelOf, type Definitions } from './node.ts';

interface Bracket {
  readonly piece: Piece;
  readonly image: boolean;
  /** The last delimiter before it. */
  readonly below: Delimiter | null;
}

/** CommonMark's longest label; it also bounds how far back one is looked for. */
const LONGEST_LABEL = 999;

/** The opening brackets of one paragraph that may yet turn out to begin a link. */
export class Brackets {
  private readonly stack: Bracket[] = [];
  /** So many of the lowest may not begin a link any more, since they hold one. */
  private spent = 0;
  private readonly text: string;
  private readonly definitions: Definitions;
  private readonly pieces: Piece[];
  private readonly delimiters: Delimiters;

  constructor(text: string, definitions: Definitions, pieces: Piece[], delimiters: Delimiters) {
    this.text = text;
    this.definitions = definitions;
    this.pieces = pieces;
    this.delimiters = delimiters;
  }

  open(start: number, end: number, image: boolean): void {
    const bracket = piece('marks', start, end, this.text.slice(start, end));
    this.pieces.push(bracket);
    this.stack.push({ piece: bracket, image, below: this.delimiters.last });
  }

  /** Meets a `]` at this place, and gives the place after all that it closes. */
  close(at: number): number {
    const bracket = this.stack.pop();
    const spent = this.stack.length < this.spent;
    this.spent = Math.min(this.spent, this.stack.length);
    const target = bracket && (bracket.image || !spent) ? this.target(bracket, at) : null;
    const end = target?.end ?? at + 1;
    const closing = piece('marks', at, end, target ? '' : ']');
    this.pieces.push(closing);
    if (!bracket || !target) return end;
    this.delimiters.pair(bracket.below);
    const kind = bracket.image ? ('image' as const) : ('link' as const);
    const link = { kind, start: bracket.piece.start, end, to: target.to };
    bracket.piece.text = '';
    bracket.piece.begins.push(link);
    closing.ends.push(link);
    if (!bracket.image) this.spent = this.stack.length;
    return end;
  }

  private target(bracket: Bracket, at: number): Destination | null {
    const inline = destinationAt(this.text, at + 1);
    if (inline || this.definitions.size === 0) return inline;
    const own = this.label(bracket.piece.end, at);
    if (this.text[at + 1] !== '[') return this.defined(own, at + 1);
    const close = this.text.slice(at + 2, at + 3 + LONGEST_LABEL).indexOf(']');
    if (close < 0) return this.defined(own, at + 1);
    const end = at + 3 + close;
    return this.defined(close === 0 ? own : this.label(at + 2, end - 1), end);
  }

  private label(start: number, end: number): string {
    return end - start > LONGEST_LABEL ? '' : labelOf(this.text.slice(start, end));
  }

  private defined(label: string, end: number): Destination | null {
    const to = label === '' ? undefined : this.definitions.get(label);
    return to === undefined ? null : { to, end };
  }
}

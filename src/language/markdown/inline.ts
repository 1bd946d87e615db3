import type { Span } from '../source.ts';

/** A run of words and where it stands. Names are not yet put in. */
export type Run =
  | { readonly kind: 'text'; readonly at: Span; readonly text: string }
  | { readonly kind: 'code'; readonly at: Span; readonly text: string }
  /** A single word in braces. */
  | { readonly kind: 'name'; readonly at: Span; readonly name: string }
  | {
      readonly kind: 'strong' | 'emphasis' | 'strike';
      readonly at: Span;
      readonly of: readonly Run[];
    }
  | {
      readonly kind: 'link' | 'image';
      readonly at: Span;
      readonly to: string;
      readonly of: readonly Run[];
    }
  | { readonly kind: 'break' | 'comment' | 'html'; readonly at: Span };

/** The kinds that hold runs of their own. */
export type Wrap = 'strong' | 'emphasis' | 'strike' | 'link' | 'image';

/** One piece of a paragraph as the tokeniser finds it, before it is known what wraps what. */
export interface Piece {
  readonly kind: 'text' | 'code' | 'name' | 'break' | 'comment' | 'html' | 'marks';
  readonly start: number;
  readonly end: number;
  /** What it says; of marks and brackets, what is left of them. */
  text: string;
  /** The wraps that end here, innermost first, each by its beginning. */
  readonly ends: Opening[];
  /** The wraps that begin here, innermost first. */
  readonly begins: Opening[];
}

export interface Opening {
  readonly kind: Wrap;
  /** Where its first mark stands in the paragraph. */
  readonly start: number;
  end: number;
  readonly to: string;
}

const NONE: never[] = [];

/** A piece that wraps nothing; only marks and brackets may come to. */
export const piece = (kind: Piece['kind'], start: number, end: number, text: string): Piece => {
  const wraps = kind === 'marks';
  return { kind, start, end, text, ends: wraps ? [] : NONE, begins: wraps ? [] : NONE };
};

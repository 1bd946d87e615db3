import type { Span } from '../source.ts';

/** A run of lines with inline Markdown in them: the stretches of the source that hold it, without
 * quote marks and indentation. */
export type Lines = readonly Span[];

/** A block of Markdown and where it stands. */
export type Node =
  | { readonly kind: 'paragraph'; readonly at: Span; readonly lines: Lines }
  | { readonly kind: 'heading'; readonly at: Span; readonly level: number; readonly lines: Lines }
  | { readonly kind: 'quote'; readonly at: Span; readonly of: readonly Node[] }
  | {
      readonly kind: 'list';
      readonly at: Span;
      /** The first number of an ordered list; null for bullets. */
      readonly start: number | null;
      readonly items: readonly Item[];
    }
  | { readonly kind: 'code'; readonly at: Span; readonly text: string }
  | { readonly kind: 'table'; readonly at: Span; readonly rows: readonly (readonly Span[])[] }
  | { readonly kind: 'rule' | 'comment' | 'html' | 'too-deep'; readonly at: Span };

export interface Item {
  readonly at: Span;
  readonly of: readonly Node[];
}

/** Where `[label]` leads, as a definition (`[label]: #target`) says. */
export type Definitions = ReadonlyMap<string, string>;

/** Labels are compared without capitals and with white space made even. */
export const labelOf = (written: string): string =>
  written.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();

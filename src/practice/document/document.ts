/** A piece of a page that is printed, saved or copied: what Word, Markdown and plain text share. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A heading and what stands under it. */
export interface Section {
  readonly heading: string;
  readonly of: readonly Piece[];
}

/** A whole page: a title, some opening words, and its sections. */
export interface Page {
  readonly title: string;
  readonly opening: readonly string[];
  readonly sections: readonly Section[];
  /** The last words, under everything. */
  readonly closing: readonly string[];
}

/** A paragraph for each line that says something. */
export const paragraphs = (text: string): readonly Piece[] =>
  linesIn(text).map((line) => ({ kind: 'paragraph', text: line }));

/** A list, or nothing where there are no items. */
export const listOf = (items: readonly string[]): readonly Piece[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

/** The lines of a text that say something. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A section where there is something to say, and none where there is not. */
export const sectionOf = (heading: string, of: readonly Piece[]): readonly Section[] =>
  of.length === 0 ? [] : [{ heading, of }];

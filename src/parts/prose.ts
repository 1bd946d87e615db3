/**
 * Prose as a part sees it: a tree, never markup. The shapes are those of the language's own, told
 * without its names, since a part knows nothing.
 */
export type Target =
  | { readonly kind: 'beat'; readonly beat: string }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'principle'; readonly principle: string }
  | { readonly kind: 'web'; readonly address: string };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly of: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly to: Target; readonly of: readonly Inline[] }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly of: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly of: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly of: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'rule' };

export type Prose = readonly Block[];

/** What a link to a fact or a principle opens in its place. */
export interface Cited {
  readonly title: string;
  readonly text: string;
  /** Null where it is a principle, which has no source. */
  readonly source: string | null;
  /** The day on which it was last checked, in words. */
  readonly checked: string | null;
  /** Where there is a page about it. */
  readonly page?: string;
}

/** What can be cited, by `fact:ID` or `principle:ID`. */
export type CitedBy = Readonly<Record<string, Cited>>;

/** What a target cites, or null. */
export function citedAt(to: Target, by: CitedBy): Cited | null {
  const key =
    to.kind === 'fact'
      ? `fact:${to.fact}`
      : to.kind === 'principle'
        ? `principle:${to.principle}`
        : '';
  return Object.hasOwn(by, key) ? (by[key] ?? null) : null;
}

/** Prose as plain text: for names, labels and what is copied. */
export const plainInline = (of: readonly Inline[]): string =>
  of
    .map((part) => {
      if (part.kind === 'text' || part.kind === 'code') return part.text;
      return part.kind === 'break' ? ' ' : plainInline(part.of);
    })
    .join('');

import type { Address } from './target.ts';
import type { Entry, FrontMatter } from './front-matter.ts';
import type { Run } from './markdown/inline.ts';
import type { Nearest } from './nearest.ts';
import type { Citations } from './scenario.ts';
import type { Source, Span } from './source.ts';
import type { Mood, Move, ParentKind } from './vocabulary.ts';

/**
 * A scenario as it was written, sound or not: everything has its place, nothing is judged. The
 * laws in rules/ look at it; where none is broken, `settle` makes a `Scenario` of it.
 */
export interface Draft {
  readonly source: Source;
  readonly id: string;
  readonly matter: Matter;
  readonly titles: readonly DraftHeading[];
  /** What stands before the title, where there is one. */
  readonly before: readonly Passage[];
  readonly briefing: readonly Passage[];
  readonly beats: readonly DraftBeat[];
  readonly found: Found;
  readonly citations: Citations;
  readonly nearest: Nearest;
}

/** The front matter, and of it what the rest of the file refers to. */
export interface Matter {
  readonly written: FrontMatter;
  readonly keys: ReadonlyMap<string, Entry>;
  readonly parent: ParentKind | null;
  /** The moods of the parent; those of all parents where it is not known which it is. */
  readonly moods: ReadonlySet<Mood>;
  /** Names by key; null where they could not be read. */
  readonly people: ReadonlyMap<string, string> | null;
  /** Sentences by mark; null where they could not be read. */
  readonly marks: ReadonlyMap<string, Line> | null;
}

/** A line of words in which names may be put. */
export type Line = readonly Run[];

/** What was met anywhere in the file. */
export interface Found {
  readonly links: { readonly address: Address; readonly at: Span }[];
  readonly names: { readonly name: string; readonly at: Span }[];
  readonly images: Span[];
  readonly html: Span[];
  /** Headings inside quotes and lists. */
  readonly headings: { readonly level: number; readonly at: Span }[];
  /** Level-3 and deeper headings after the first beat. */
  readonly deepHeadings: Span[];
  readonly tooDeep: Span[];
}

/** A block of prose with its words read, comments left out. */
export type Passage =
  | { readonly kind: 'paragraph'; readonly at: Span; readonly runs: Line }
  | { readonly kind: 'heading'; readonly at: Span; readonly level: number; readonly runs: Line }
  | {
      readonly kind: 'quote';
      readonly at: Span;
      /** It begins with `[!NOTE]`. */
      readonly note: boolean;
      readonly of: readonly Passage[];
    }
  | {
      readonly kind: 'list';
      readonly at: Span;
      readonly start: number | null;
      readonly items: readonly { readonly at: Span; readonly of: readonly Passage[] }[];
    }
  | { readonly kind: 'code'; readonly at: Span; readonly text: string }
  | { readonly kind: 'table'; readonly at: Span; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'rule'; readonly at: Span };

export interface DraftHeading {
  readonly at: Span;
  readonly runs: Line;
}

export interface DraftBeat {
  readonly heading: DraftHeading;
  readonly id: string;
  readonly parts: readonly DraftPart[];
  /** Where the beat ends. */
  readonly end: number;
}

export type DraftPart =
  | { readonly kind: 'narration'; readonly at: Span; readonly runs: Line }
  | DraftSpeech
  | { readonly kind: 'note'; readonly at: Span; readonly of: readonly Passage[] }
  | DraftRedirect
  | { readonly kind: 'tags'; readonly at: Span; readonly words: readonly CodeSpan[] }
  | { readonly kind: 'choices'; readonly at: Span; readonly choices: readonly DraftChoice[] }
  /** A kind of block without meaning in a beat. */
  | { readonly kind: 'strange'; readonly at: Span; readonly block: Passage };

/** A code span's words, white space made even. */
export interface CodeSpan {
  readonly text: string;
  readonly at: Span;
}

/** `if …`, or `else`, whose text is null. */
export interface DraftCondition {
  readonly text: string | null;
  readonly at: Span;
}

export interface DraftSpeech {
  readonly kind: 'speech';
  readonly at: Span;
  readonly condition: DraftCondition | null;
  readonly strange: readonly CodeSpan[];
  readonly speaker: { readonly name: Line; readonly at: Span } | null;
  readonly cue: Line | null;
  readonly words: readonly Line[];
  readonly thoughts: readonly (readonly Passage[])[];
  /** Blocks in it that have no meaning in speech. */
  readonly misplaced: readonly Passage[];
}

export interface DraftRedirect {
  readonly kind: 'redirect';
  readonly at: Span;
  readonly label: Line;
  /** The beat's id; null where the link is no safe one at all. */
  readonly to: string | null;
  readonly condition: DraftCondition | null;
  readonly strange: readonly CodeSpan[];
}

export interface DraftChoice {
  readonly at: Span;
  /** Null where there is no link to a beat. */
  readonly link: { readonly to: string | null; readonly at: Span } | null;
  readonly says: Line;
  readonly done: boolean;
  readonly moves: readonly Move[];
  readonly condition: DraftCondition | null;
  readonly sets: readonly CodeSpan[];
  readonly once: boolean;
  readonly promises: readonly Line[];
  readonly oversteps: readonly Line[];
  readonly strange: readonly CodeSpan[];
  readonly note: readonly Passage[];
}

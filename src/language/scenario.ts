import type { ChildOutcome, Gauge, Mood, Move, ParentKind, Relationship } from './vocabulary.ts';

/**
 * A sound scenario: plain, JSON-ready data in which every link leads somewhere and every name is
 * put in. The one road to it is `read`. It holds nothing about where things stood in the file
 * (`Places` does), so two files that say the same give equal scenarios.
 */

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type ScenarioId = Id<'scenario'>;
export type BeatId = Id<'beat'>;
export type MarkId = Id<'mark'>;
export type PersonId = Id<'person'>;
export type FactId = Id<'fact'>;
export type PrincipleId = Id<'principle'>;
/** `BEAT/SLUG-OF-THE-LINE`: stays the same while the line keeps its words and its beat. */
export type ChoiceId = Id<'choice'>;

/** Where a link in prose leads. */
export type Target =
  | { readonly kind: 'beat'; readonly beat: BeatId }
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'principle'; readonly principle: PrincipleId }
  | { readonly kind: 'web'; readonly address: string };

/** A run of words. Names already stand in place of `{child}` and the like. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly of: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly to: Target; readonly of: readonly Inline[] }
  | { readonly kind: 'break' };

/** A block of prose. In a beat only paragraphs occur; a briefing or a note may hold any. */
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

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** Section 7 of the language, parsed. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | {
      readonly kind: 'gauge';
      readonly gauge: Gauge;
      readonly is: Comparison;
      readonly level: number;
    }
  | { readonly kind: 'mood'; readonly mood: Mood }
  | { readonly kind: 'mark'; readonly mark: MarkId }
  | { readonly kind: 'said'; readonly move: Move }
  | { readonly kind: 'seen'; readonly beat: BeatId };

/** Somebody who may speak, under the key by which the file names them. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
}

/** Something worth knowing at the end, which choices set. */
export interface Mark {
  readonly id: MarkId;
  readonly sentence: string;
}

/** Where the parent begins; what is absent keeps the statechart's own start. */
export interface Starts {
  readonly mood: Mood | null;
  readonly gauges: Readonly<Partial<Record<Gauge, number>>>;
}

/** Words of one person; `when` is null where they are always spoken (or said as `else`). */
export interface Speech {
  readonly who: PersonId;
  readonly cue: readonly Inline[] | null;
  readonly words: Prose;
}

/** One of a set of conditioned speeches; a null condition is `else`. */
export interface Alternative {
  readonly when: Condition | null;
  readonly speech: Speech;
}

/** What a beat shows, in the file's order. */
export type Part =
  | { readonly kind: 'narration'; readonly of: readonly Inline[] }
  | { readonly kind: 'speech'; readonly speech: Speech }
  | { readonly kind: 'set'; readonly alternatives: readonly Alternative[] };

/** A way to another beat; a null condition always holds. */
export interface Redirect {
  readonly label: readonly Inline[];
  readonly when: Condition | null;
  readonly to: BeatId;
}

export interface Choice {
  readonly id: ChoiceId;
  /** What the practitioner says, quotation marks kept; or does, its emphasis taken off. */
  readonly says: readonly Inline[];
  /** Done rather than said: the whole link was in emphasis. */
  readonly done: boolean;
  readonly to: BeatId;
  /** One to three, made in this order. */
  readonly moves: readonly Move[];
  readonly when: Condition | null;
  readonly sets: readonly MarkId[];
  readonly once: boolean;
  readonly promises: readonly string[];
  readonly oversteps: readonly string[];
  /** The coaching note. */
  readonly note: Prose;
}

export interface Ending {
  readonly relationship: Relationship;
  readonly child: ChildOutcome;
  /** Rightly stopped, or rightly taken to the designated safeguarding lead. */
  readonly safe: boolean;
}

export interface Beat {
  readonly id: BeatId;
  readonly title: string;
  /** Redirects before the text: tried silently on arrival. */
  readonly arrival: readonly Redirect[];
  readonly shown: readonly Part[];
  /** Redirects after the text: the way on. Empty where there are choices or an ending. */
  readonly onward: readonly Redirect[];
  readonly choices: readonly Choice[];
  readonly ending: Ending | null;
  /** What the parent thinks and does not say: shown only in the debrief, the console, the card. */
  readonly thoughts: readonly Prose[];
  /** For the trainer. */
  readonly notes: readonly Prose[];
}

export interface Scenario {
  readonly id: ScenarioId;
  readonly title: string;
  readonly summary: string;
  readonly parent: ParentKind;
  /** In the file's order; `parent`, `child` and `you` are always among them. */
  readonly people: readonly Person[];
  readonly setting: string;
  readonly minutes: number;
  readonly starts: Starts;
  readonly track: readonly Mark[];
  readonly principles: readonly PrincipleId[];
  readonly reviewed: readonly { readonly by: string; readonly on: string }[];
  readonly briefing: Prose;
  /** Never empty; the first is where the conversation starts. */
  readonly beats: readonly Beat[];
}

/** A fact of `facts.md` that a note may cite. */
export interface Fact {
  readonly id: FactId;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  /** The date on which it was last checked, as `2026-11-24`. */
  readonly checked: string;
  /** The last day on which it may be shown without being checked again, where one is written. */
  readonly review?: string;
  /** What it is about: the level-1 heading above it, unless that is the file's own. */
  readonly theme?: string;
  readonly confidence: string | null;
}

/** A principle of `principles.md` that a scenario practises. */
export interface Principle {
  readonly id: PrincipleId;
  readonly title: string;
  /** One sentence: its first paragraph, as plain text. */
  readonly summary: string;
  readonly text: Prose;
}

/** What a scenario may cite. */
export interface Citations {
  readonly facts: readonly Fact[];
  readonly principles: readonly Principle[];
}

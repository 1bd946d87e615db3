import type { Figures, Policy } from '../../analysis/index.ts';
import type { BeatId, ChoiceId, Citations, Diagnostic } from '../../language/index.ts';
import type { CitationFault, Reading } from '../../language/reading.ts';

/** A text to be read, and explored where it is sound. */
export interface Inspection {
  /** The id under which it can be played. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** What it may cite, unless its own files say otherwise. */
  readonly citations: Citations;
  /** The texts of the files that came with it. */
  readonly facts: string | null;
  readonly principles: string | null;
  /** How many states may be explored. */
  readonly limit: number;
}

/** Something wrong in a file that came with the scenario. */
export interface FaultBeside extends CitationFault {
  readonly file: 'facts.md' | 'principles.md';
}

/** What reading has found. */
export interface WasRead {
  readonly reading: Reading;
  readonly citations: Citations;
  readonly beside: readonly FaultBeside[];
}

/** One line of a play, as it was said. */
export interface ToldLine {
  readonly choice: ChoiceId;
  readonly says: string;
  readonly done: boolean;
  /** How the parent was after it, as it may follow “Ms Hale was …”. */
  readonly then: string;
}

/** A play told: its lines, and where it is after the last. */
export interface ToldPlay {
  readonly lines: readonly ToldLine[];
  readonly at: BeatId;
  /** What the parent said last before the last line. */
  readonly heardBefore: string;
  /** Where nothing is offered any more: each choice of the beat, and why it is not. */
  readonly refused: readonly { readonly says: string; readonly why: string }[];
}

/** Where a way of playing comes to, if it comes to an end. */
export interface WayToPlay {
  readonly policy: Policy;
  readonly told: ToldPlay;
}

/** What exploring has found. */
export interface WasProved {
  readonly diagnostics: readonly Diagnostic[];
  readonly figures: Figures;
  /** Which share of plays by chance comes to each beat, in the scenario's order; null where there
   * was too much to work it out. */
  readonly seen: Float64Array | null;
  /** The shortest play to each ending of the figures, in their order. */
  readonly endings: readonly ToldPlay[];
  readonly policies: readonly WayToPlay[];
  /** The plays that diagnostics speak of, by their codes and lines. */
  readonly stuck: ReadonlyMap<string, ToldPlay>;
}

/** What is told while a text is inspected, in this order. */
export type Finding =
  | { readonly kind: 'read'; readonly was: WasRead }
  | { readonly kind: 'exploring'; readonly states: number }
  | { readonly kind: 'proved'; readonly was: WasProved };

/** Under what name a diagnostic's play is told. */
export const playName = ({ code, line }: Pick<Diagnostic, 'code' | 'line'>): string =>
  `${code}:${line}`;

/** An inspection under way. */
export interface Inspecting {
  /** Explores no further; what was found until now is told. */
  stop(): void;
  /** Nobody waits for it any more. */
  leave(): void;
}

/** Begins to inspect. `fail` is called where that breaks down, which no text should bring about. */
export type Inspector = (
  inspection: Inspection,
  tell: (finding: Finding) => void,
  fail: () => void,
) => Inspecting;

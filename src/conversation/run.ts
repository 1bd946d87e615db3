import type {
  Beat,
  BeatId,
  Choice,
  ChoiceId,
  Ending,
  Inline,
  MarkId,
  PersonId,
  Prose,
  Scenario,
} from '../language/index.ts';
import type { ParentState } from './parents/parent.ts';

/** Something that was seen or heard, with the names put in. */
export interface Spoken {
  readonly beat: BeatId;
  /** Null for narration. */
  readonly who: PersonId | null;
  readonly name: string | null;
  readonly cue: readonly Inline[] | null;
  /** For narration: one paragraph. */
  readonly words: Prose;
}

/** A choice as it is offered now; `number` counts from 1 among those offered. */
export interface Offered {
  readonly number: number;
  readonly choice: Choice;
}

/** What one choice led to; the first step of a run is the arrival at the first beat. */
export interface Step {
  /** Null for the first step. */
  readonly chosen: Offered | null;
  /** Everything that was offered when this was chosen; empty for the first step. */
  readonly among: readonly Offered[];
  /** The beats whose text was shown, in order. */
  readonly arrived: readonly BeatId[];
  /** The beats passed silently. */
  readonly passed: readonly BeatId[];
  readonly spoken: readonly Spoken[];
  /** The parent after the moves of this step. */
  readonly parent: ParentState;
}

/** A conversation so far: a value. `choose` gives a new one and leaves this one as it is. */
export interface Run {
  readonly scenario: Scenario;
  readonly steps: readonly Step[];
  readonly beat: Beat;
  /** Empty at an ending (and at a stuck beat, which no checked scenario has). */
  readonly offered: readonly Offered[];
  readonly ending: Ending | null;
  readonly marks: ReadonlySet<MarkId>;
  readonly promises: readonly string[];
  readonly oversteps: readonly string[];
  /** The choices taken, in order: all that need be kept to have this run again. */
  readonly choices: readonly ChoiceId[];
}

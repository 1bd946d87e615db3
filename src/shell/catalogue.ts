import type { Spoken } from '../conversation/index.ts';
import type {
  Fact,
  Inline,
  Mood,
  ParentKind,
  Person,
  Principle,
  PrincipleId,
  Prose,
  Scenario,
  ScenarioId,
} from '../language/index.ts';
import type { EndingPlace } from '../practice/index.ts';

/** What the library knows of a scenario before it is opened. */
export interface CatalogueEntry {
  readonly id: ScenarioId;
  readonly title: string;
  readonly summary: string;
  readonly parent: ParentKind;
  readonly setting: string;
  readonly minutes: number;
  readonly principles: readonly { readonly id: PrincipleId; readonly title: string }[];
  /** Of the scenario's text. */
  readonly hash: string;
  /** In the file's order; their titles are not among them, so that nothing is given away. */
  readonly endings: readonly EndingPlace[];
  /** How many choices the file holds. */
  readonly choices: number;
  /** The whole scenario, fetched once. */
  readonly load: () => Promise<Playable>;
  /** Its first page, fetched once. */
  readonly opening: () => Promise<OpeningPage>;
}

/** Everything needed to play a scenario. */
export interface Playable {
  readonly scenario: Scenario;
  readonly hash: string;
  /** Those that the scenario cites. */
  readonly facts: readonly Fact[];
  /** Those that it practises or cites. */
  readonly principles: readonly Principle[];
}

/** A choice as it reads before anything is known of what it does. */
export interface OfferedLine {
  readonly number: number;
  readonly says: readonly Inline[];
  readonly done: boolean;
}

/** A scenario's first page, worked out when the site is built: all that the first paint needs. */
export interface OpeningPage {
  readonly title: string;
  readonly setting: string;
  readonly people: readonly Person[];
  readonly briefing: Prose;
  /** Those that the briefing cites. */
  readonly facts: readonly Fact[];
  /** Those that the briefing cites. */
  readonly principles: readonly Principle[];
  readonly spoken: readonly Spoken[];
  readonly offered: readonly OfferedLine[];
  readonly mood: Mood;
}

import type { Citations } from '../language/index.ts';
import type { Findable } from '../practice/choosing.ts';

/** What of a scenario is looked in besides what the library shows of it. */
export type Within = Pick<Findable, 'themes' | 'briefing'>;

/** What the authors of the project's own scenarios wrote, fetched when somebody asks for it. */
export interface Originals {
  /** A scenario's text, or null where there is no such scenario. */
  text(scenario: string): Promise<string | null>;
  /** Every fact and principle that a scenario may cite. */
  citations(): Promise<Citations>;
  /** What the library looks in, by the scenario's id. */
  findable(): Promise<ReadonlyMap<string, Within>>;
}

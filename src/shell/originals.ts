import type { Citations } from '../language/index.ts';

/** What the authors of the project's own scenarios wrote, fetched when somebody asks for it. */
export interface Originals {
  /** A scenario's text, or null where there is no such scenario. */
  text(scenario: string): Promise<string | null>;
  /** Every fact and principle that a scenario may cite. */
  citations(): Promise<Citations>;
}

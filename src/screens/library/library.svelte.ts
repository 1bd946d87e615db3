import { historyOf, leftOff, type Attempt, type History } from '../../practice/index.ts';
import type { CatalogueEntry } from '../../shell/catalogue.ts';
import type { Services } from '../../shell/services.ts';

/** A conversation that was left before its end. */
export interface LeftOff {
  readonly attempt: Attempt;
  readonly entry: CatalogueEntry;
}

/** What the library remembers: the person's own attempts, once they have been read. */
export class Library {
  /** Null until they have been read. */
  attempts = $state.raw<readonly Attempt[] | null>(null);

  /** Whether the finder is open. */
  finding = $state(false);
  /** Ids of the conversations that were looked for and found; null while all are shown. */
  found = $state.raw<ReadonlySet<string> | null>(null);

  readonly #catalogue: readonly CatalogueEntry[];

  constructor({ catalogue, keeper }: Pick<Services, 'catalogue' | 'keeper'>) {
    this.#catalogue = catalogue;
    void keeper.attempts().then(
      (attempts) => (this.attempts = attempts),
      () => (this.attempts = []),
    );
  }

  /** What was left off last, of the conversations that are still in the catalogue. */
  readonly leftOff = $derived.by((): LeftOff | null => {
    const known = (this.attempts ?? []).filter(({ scenario }) => this.#entry(scenario));
    const attempt = leftOff(known);
    const entry = attempt ? this.#entry(attempt.scenario) : undefined;
    return attempt && entry ? { attempt, entry } : null;
  });

  /** What was held to its end. */
  readonly held = $derived((this.attempts ?? []).filter(({ ended }) => ended !== null));

  /** Opens the finder, or closes it and shows all again. */
  turnFinder(): void {
    this.finding = !this.finding;
    this.found = null;
  }

  /** The person's history with one scenario; null until it has been read. */
  historyOf(entry: CatalogueEntry): History | null {
    return this.attempts ? historyOf(this.attempts, entry) : null;
  }

  #entry(scenario: string): CatalogueEntry | undefined {
    return this.#catalogue.find(({ id }) => id === scenario);
  }
}

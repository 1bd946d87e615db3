import {
  ANYTHING,
  isWanted,
  looksFor,
  phaseOf,
  PHASES,
  type Findable,
  type Wanted,
} from '../../practice/choosing.ts';
import type { CatalogueEntry } from '../../shell/catalogue.ts';
import type { Within } from '../../shell/originals.ts';
import { PARENT_WORDS } from '../../shell/words/parents.ts';

const MINUTES = [10, 12, 15, 20, 30];
const NOTHING: Within = { themes: [], briefing: '' };

/** What is looked for in the library, and what is found. */
export class Finding {
  readonly nothing = ANYTHING;
  wanted = $state.raw<Wanted>(ANYTHING);

  readonly #entries: () => readonly CatalogueEntry[];
  readonly #within: () => ReadonlyMap<string, Within>;
  readonly #all = $derived.by((): readonly (Findable & { id: string })[] =>
    this.#entries().map((entry) => ({ ...entry, ...(this.#within().get(entry.id) ?? NOTHING) })),
  );

  /** Ids of what is found; null while nothing in particular is looked for. */
  readonly found = $derived<ReadonlySet<string> | null>(
    looksFor(this.wanted)
      ? new Set(this.#all.filter((one) => isWanted(one, this.wanted)).map(({ id }) => id))
      : null,
  );

  readonly sentence = $derived.by(() => {
    const of = this.#all.length;
    const all = of === 1 ? 'one conversation' : `${of} conversations`;
    if (!this.found) return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
    if (this.found.size > 0) return `${this.found.size} of ${all}.`;
    return `None of ${all}. Ask for less, or show all.`;
  });

  /** By what one can look: only what tells some from others. */
  readonly ways = $derived.by(() => {
    const all = this.#all;
    const some = (holds: (one: Findable) => boolean) => all.some(holds);
    const principles = new Map(all.flatMap((one) => one.principles.map((each) => [each.id, each])));
    return {
      parent: (Object.keys(PARENT_WORDS) as CatalogueEntry['parent'][]).filter((kind) =>
        some(({ parent }) => parent === kind),
      ),
      phase: PHASES.filter((phase) => some(({ setting }) => phaseOf(setting) === phase)),
      theme: [...new Set(all.flatMap(({ themes }) => themes))].toSorted(),
      minutes: MINUTES.filter(
        (most) => some(({ minutes }) => minutes <= most) && some(({ minutes }) => minutes > most),
      ),
      principle: [...principles.values()].toSorted((one, other) =>
        one.title.localeCompare(other.title, 'en-GB'),
      ),
    };
  });

  constructor(entries: () => readonly CatalogueEntry[], within: () => ReadonlyMap<string, Within>) {
    this.#entries = entries;
    this.#within = within;
  }

  /** Looks for something else, or for something besides. */
  want(change: Partial<Wanted>): void {
    this.wanted = { ...this.wanted, ...change };
  }
}

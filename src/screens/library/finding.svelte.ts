import {
  ANYTHING,
  foundAmong,
  waysToFind,
  type Findable,
  type Wanted,
} from '../../practice/choosing.ts';
import type { CatalogueEntry } from '../../shell/catalogue.ts';
import type { Within } from '../../shell/originals.ts';

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

  readonly ways = $derived(waysToFind(this.#all));
  /** Ids of what is found; null while nothing in particular is looked for. */
  readonly found = $derived(foundAmong(this.#all, this.wanted));

  readonly sentence = $derived.by(() => {
    const of = this.#all.length;
    const all = of === 1 ? 'one conversation' : `${of} conversations`;
    if (!this.found) return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
    if (this.found.size > 0) return `${this.found.size} of ${all}.`;
    return `None of ${all}. Ask for less, or show all.`;
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

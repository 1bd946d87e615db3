import type { FactId } from '../../language/index.ts';
import { citedBy, type Citable } from '../../shell/cited.ts';
import type { Services } from '../../shell/services.ts';

/** The project’s facts, fetched once; until they are there a reason stands without its source. */
export class Facts {
  #cited = $state.raw<Readonly<Record<string, Citable>>>({});

  constructor({ originals, now }: Pick<Services, 'originals' | 'now'>) {
    originals.citations().then(
      ({ facts }) => (this.#cited = citedBy(facts, [], now())),
      () => undefined,
    );
  }

  /** The fact of a name, or null where it is not there. */
  of(fact: FactId | null): Citable | null {
    return (fact && this.#cited[`fact:${fact}`]) ?? null;
  }
}

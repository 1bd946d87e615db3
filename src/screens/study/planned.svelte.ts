import type { Services } from '../../shell/services.ts';
import type { Rehearsed } from '../rehearse/rehearsed.ts';
import type { Study } from './study.svelte.ts';

/** The plan of a real meeting that a play rehearses; without it the play goes on all the same. */
export class Planned {
  current = $state.raw<Rehearsed | null>(null);
  readonly #study: Study;

  constructor(study: Study, services: Pick<Services, 'papers'>) {
    this.#study = study;
    void study.ready
      .then(() => this.#fetch(services))
      .catch(() => {
        this.current = null;
      });
  }

  /** Puts a planned line where one writes one’s own words, after what stands there already. */
  readonly say = (words: string): void => {
    const before = this.#study.draft.trimEnd();
    this.#study.type(before === '' ? words : `${before} ${words}`);
    document.getElementById('own-words')?.focus();
  };

  async #fetch(services: Pick<Services, 'papers'>): Promise<void> {
    const id = this.#study.attempt?.plan;
    if (id === undefined) return;
    const { rehearsed } = await import('../rehearse/rehearsed.ts');
    this.current = await rehearsed(id, services);
  }
}

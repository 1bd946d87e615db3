import { acrossFrom, turnsOf, type Turn } from './turns.ts';
import type { Study } from './study.svelte.ts';

/** What of a play is on the screen now. */
export class Showing {
  readonly #study: Study;

  constructor(study: Study) {
    this.#study = study;
  }

  /** What is shown is certain: a new play, or a kept one that has been played again. */
  readonly known = $derived.by(() => this.#study.resumed === null || this.#study.run !== null);
  readonly first = $derived.by(() => this.known && this.#study.made === 0);

  readonly turns = $derived.by((): readonly Turn[] => {
    const { run, attempt, opening } = this.#study;
    if (run) return turnsOf(run, attempt);
    return this.first && opening ? [{ number: 0, yours: null, spoken: opening.spoken }] : [];
  });

  readonly offered = $derived.by(() => {
    const { run, opening } = this.#study;
    if (run) return run.offered.map(({ number, choice }) => ({ number, ...choice }));
    return this.first ? (opening?.offered ?? []) : [];
  });

  readonly across = $derived.by(() => {
    const { run, opening } = this.#study;
    const mood = run ? run.steps.at(-1)?.parent.mood : this.first && opening?.mood;
    return mood ? acrossFrom(this.turns.at(-1)?.spoken ?? [], mood) : null;
  });
}

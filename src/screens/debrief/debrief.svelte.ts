import {
  compare,
  debrief,
  type Debrief,
  type SideBySide,
} from '../../conversation/looking-back.ts';
import {
  historyOf,
  replayFrom,
  withNote,
  withReflection,
  type Attempt,
  type History,
} from '../../practice/index.ts';
import type { Conversing } from '../../shell/conversing.ts';
import type { CatalogueEntry } from '../../shell/catalogue.ts';
import type { Services } from '../../shell/services.ts';
import { lastLineIn } from '../study/turns.ts';
import { lookBack, type Found, type Played } from './looking-back.ts';

/** What of the services looking back makes use of. */
export type DebriefServices = Pick<Services, 'keeper' | 'catalogue' | 'place' | 'now' | 'newId'>;

type Whole = Extract<Found, { readonly kind: 'whole' }>;

/** What a debrief screen remembers: what was found, and what is written on it as it is typed. */
export class Debriefing {
  found = $state.raw<Found | null>(null);
  failure = $state.raw<unknown>(null);
  /** The attempt with all that was written since. */
  attempt = $state.raw<Attempt | null>(null);
  /** Settled once there is something to show. */
  readonly ready: Promise<void>;

  readonly whole = $derived<Whole | null>(this.found?.kind === 'whole' ? this.found : null);
  readonly debrief = $derived<Debrief | null>(this.whole && debriefOf(this.whole));
  readonly history = $derived<History | null>(this.whole && historyIn(this.whole));
  /** The earlier time that stands beside this one: the last, unless another was chosen. */
  readonly beside = $derived<Played | null>(
    this.whole?.earlier.find(({ attempt }) => attempt.id === this.#besideId) ??
      this.whole?.earlier[0] ??
      null,
  );
  readonly comparison = $derived<SideBySide | null>(
    this.whole && this.beside && compare(this.beside.run, this.whole.played.run),
  );

  readonly #services: DebriefServices;
  #besideId = $state<string | null>(null);

  constructor(
    id: string,
    services: DebriefServices,
    fetchConversing: (kind: CatalogueEntry['parent']) => Promise<Conversing>,
  ) {
    this.#services = services;
    this.ready = lookBack(id, services, fetchConversing).then(
      (found) => {
        this.attempt = 'attempt' in found ? found.attempt : attemptIn(found);
        this.found = found;
      },
      (error: unknown) => {
        this.failure = error;
      },
    );
  }

  /** Keeps a note on a line of the transcript. */
  note(line: string, words: string): void {
    if (this.attempt) this.#keep(withNote(this.attempt, line, words, this.#services.now()));
  }

  /** Keeps a thought on a prompt. */
  reflect(prompt: string, words: string): void {
    if (this.attempt) this.#keep(withReflection(this.attempt, prompt, words, this.#services.now()));
  }

  /** Sets an earlier time beside this one. */
  setBeside(attempt: string): void {
    this.#besideId = attempt;
  }

  /** The last earlier time that was the same up to this line, and went another way at it. */
  partedAt(step: number): Played | null {
    const taken = this.whole?.played.attempt.choices ?? [];
    const same = (each: Played) =>
      taken.findIndex((choice, at) => each.attempt.choices[at] !== choice) === step - 1;
    return this.whole?.earlier.find(same) ?? null;
  }

  /** Begins a new attempt just before a line, and goes there; this one stays as it is. */
  async replayFrom(step: number): Promise<void> {
    if (!this.whole || !this.attempt) return;
    const { playable, played } = this.whole;
    const { keeper, place, now, newId } = this.#services;
    const lastLine = lastLineIn(played.run.steps.slice(0, step));
    const beginning = { id: newId(), hash: playable.hash, lastLine };
    const again = replayFrom(this.attempt, step - 1, beginning, now());
    await keeper.keepAttempt(again);
    place.go({ screen: 'study', scenario: again.scenario, attempt: again.id });
  }

  #keep(attempt: Attempt): void {
    this.attempt = attempt;
    void this.#services.keeper.keepAttempt(attempt);
  }
}

const attemptIn = (found: Found): Attempt | null =>
  found.kind === 'whole' ? found.played.attempt : null;

const historyIn = ({ entry, kept }: Whole): History => historyOf(kept, entry);

const debriefOf = (whole: Whole): Debrief =>
  debrief(whole.played.run, {
    facts: whole.playable.facts,
    principles: whole.playable.principles,
    playedBefore: whole.earlier.map(({ run }) => run).toReversed(),
    endingsMet: historyIn(whole).found.map(({ beat }) => beat),
    ownWords: whole.played.attempt.ownWords,
  });

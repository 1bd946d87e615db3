import type { Run } from '../../conversation/index.ts';
import {
  replayFrom,
  startAttempt,
  withChoice,
  withDraft,
  withEnding,
  withOwnWords,
  writtenAt,
  type Attempt,
} from '../../practice/index.ts';
import type { CatalogueEntry, OpeningPage, Playable } from '../../shell/catalogue.ts';
import type { Conversing } from '../../shell/conversing.ts';
import type { Services } from '../../shell/services.ts';
import { lastLineIn } from './turns.ts';

/** What of the services a play makes use of. */
export type StudyServices = Pick<Services, 'keeper' | 'place' | 'now' | 'newId'>;

/** What a study screen remembers: one play of one scenario, from the first paint to its end. */
export class Study {
  readonly entry: CatalogueEntry;
  /** The attempt that the address named, or null for a new one. */
  readonly resumed: string | null;
  /** Settled once the conversation can go on, or cannot. */
  readonly ready: Promise<void>;

  opening = $state.raw<OpeningPage | null>(null);
  playable = $state.raw<Playable | null>(null);
  run = $state.raw<Run | null>(null);
  attempt = $state.raw<Attempt | null>(null);
  /** The number taken, while what comes of it is still being fetched. */
  pressed = $state<number | null>(null);
  /** The kept attempt no longer holds beyond this many lines. */
  heldUntil = $state<number | null>(null);
  /** The address names an attempt that is not kept here. */
  missing = $state(false);
  failure = $state.raw<unknown>(null);
  /** This page plays the attempt; else another does, and this one follows. */
  mayWrite = $state(true);
  /** The choices of the present line were asked for. */
  asked = $state(false);

  /** How many choices were made. */
  readonly made = $derived(this.run?.choices.length ?? 0);
  readonly draft = $derived(this.attempt?.draft ?? '');
  /** What was said in own words at the present line. */
  readonly ownWords = $derived(
    this.attempt ? writtenAt(this.attempt.ownWords, String(this.made + 1)) : '',
  );

  readonly #services: StudyServices;
  #conversing: Conversing | null = null;
  /** The end of the line of choices: each waits until the one before it is kept. */
  #line: Promise<void> = Promise.resolve();

  constructor(
    entry: CatalogueEntry,
    resumed: string | null,
    services: StudyServices,
    fetchConversing: () => Promise<Conversing>,
    painted: () => Promise<void>,
    opening: OpeningPage | null = null,
  ) {
    this.entry = entry;
    this.resumed = resumed;
    this.#services = services;
    this.opening = opening;
    const fail = (error: unknown) => {
      this.failure = error;
    };
    const shown = entry.opening().then((page) => {
      this.opening = page;
      return painted();
    });
    /** A new play shows its first page before anything that can wait; a kept one needs it all. */
    const turn = resumed === null ? shown : Promise.resolve();
    const kept = resumed === null ? null : services.keeper.attempt(resumed);
    this.ready = Promise.all([turn.then(entry.load), turn.then(fetchConversing), kept, shown]).then(
      ([playable, conversing, attempt]) => this.#begin(playable, conversing, attempt),
      fail,
    );
  }

  /** Takes a choice once everything is there and the one before it is kept; done when shown. */
  take(number: number): Promise<void> {
    const line = this.made;
    let kept: Promise<void> | undefined;
    if (!this.run) this.pressed = number;
    const shown = Promise.all([this.#line, this.ready]).then(() => {
      if (this.made === line && this.heldUntil === null && this.mayWrite)
        kept = this.#choose(number);
    });
    this.#line = shown.then(() => kept);
    return shown;
  }

  /** Keeps what is being typed. */
  type(words: string): void {
    if (!this.mayWrite) return;
    const now = this.#services.now();
    void this.#keep(withDraft(this.attempt ?? this.#start(now), words, now));
  }

  /** Shows the choices; what was typed is what the person would have said. */
  show(): void {
    this.asked = true;
    if (this.attempt) void this.#keep(this.#withWords(this.attempt));
  }

  /** Goes on from where a rewritten scenario still holds, as a new attempt beside the old. */
  goOn(): void {
    const { attempt, heldUntil, run } = this;
    if (!attempt || heldUntil === null || !run) return;
    const { newId, now } = this.#services;
    const beginning = { id: newId(), hash: this.entry.hash, lastLine: lastLineIn(run.steps) };
    this.heldUntil = null;
    void this.#keep(replayFrom(attempt, heldUntil, beginning, now()));
  }

  /** Shows the attempt as the page that plays it has it now. */
  follow(attempt: Attempt): void {
    if (!this.#conversing || !this.playable || attempt.id !== this.attempt?.id) return;
    this.attempt = attempt;
    this.run = this.#conversing.replay(this.playable.scenario, attempt.choices).run;
    this.asked = false;
  }

  #begin(playable: Playable, conversing: Conversing, kept: Attempt | null): void {
    const { scenario } = playable;
    this.#conversing = conversing;
    this.playable = playable;
    if (this.resumed === null) this.run = conversing.begin(scenario);
    else if (kept?.scenario !== scenario.id) this.missing = true;
    else {
      const played = conversing.replay(scenario, kept.choices);
      const holds = played.stopped === null && (kept.ended === null || played.run.ending !== null);
      this.attempt = kept;
      this.heldUntil = holds ? null : played.kept;
      this.run = played.run;
    }
  }

  #choose(number: number): Promise<void> | undefined {
    this.pressed = null;
    const offered = this.run?.offered.some((each) => each.number === number);
    if (!this.run || !this.#conversing || !offered) return undefined;
    const run = this.#conversing.choose(this.run, number);
    const taken = run.choices.at(-1);
    if (taken === undefined) return undefined;
    const now = this.#services.now();
    const before = this.#withWords(this.attempt ?? this.#start(now));
    const after = withChoice(before, taken, lastLineIn(run.steps), now);
    this.run = run;
    this.asked = false;
    return this.#keep(run.ending ? withEnding(after, run.ending, run.beat.id, now) : after);
  }

  #withWords(attempt: Attempt): Attempt {
    if (attempt.draft.trim() === '') return attempt;
    return withOwnWords(attempt, this.made + 1, attempt.draft, this.#services.now());
  }

  #start(now: string): Attempt {
    const { id, hash } = this.entry;
    const first = this.run?.steps ?? (this.opening ? [this.opening] : []);
    const lastLine = lastLineIn(first);
    return startAttempt({ id: this.#services.newId(), scenario: id, hash, lastLine }, now);
  }

  #keep(attempt: Attempt): Promise<void> {
    const { keeper, place } = this.#services;
    if (this.attempt?.id !== attempt.id)
      place.rename({ screen: 'study', scenario: attempt.scenario, attempt: attempt.id });
    this.attempt = attempt;
    return keeper.keepAttempt(attempt);
  }
}

import type { Diagnostic, Scenario } from '../../language/index.ts';
import { byPlace } from '../../language/index.ts';
import { startAttempt } from '../../practice/index.ts';
import { DROPPED, type DroppedFile } from '../../shell/dropped.svelte.ts';
import { passingEntry } from '../../shell/passing-entry.ts';
import type { Services } from '../../shell/services.ts';
import type { Finding, Inspecting, Inspector, ToldPlay, WasProved, WasRead } from './inspection.ts';

/** What is checked: one of our own by its id, or a file that was dropped. */
export type Subject =
  | { readonly kind: 'ours'; readonly id: string }
  | { readonly kind: 'dropped'; readonly file: DroppedFile };

/** How far it has come. `slow`: reading took longer than any text should. */
export type Stage = 'fetching' | 'reading' | 'exploring' | 'done' | 'missing' | 'slow' | 'broken';

type CheckServices = Pick<Services, 'originals' | 'dropped' | 'keeper' | 'place' | 'now' | 'newId'>;

/** How many states are explored unless more are asked for. */
export const USUAL_LIMIT = 200_000;
/** How many at most. */
export const FURTHEST = 1_000_000;
/** No text takes so long to read, in milliseconds. */
const PATIENCE = 10_000;

/** What the author's screen remembers: one text, and what was found of it so far. */
export class Checking {
  readonly subject: Subject;
  stage = $state<Stage>('fetching');
  text = $state('');
  states = $state(0);
  was = $state.raw<WasRead | null>(null);
  proved = $state.raw<WasProved | null>(null);
  limit = $state(USUAL_LIMIT);

  readonly id: string;
  readonly fileName: string;
  readonly scenario = $derived<Scenario | null>(
    this.was?.reading.kind === 'sound' ? this.was.reading.scenario : null,
  );
  /** All that is said of it so far, in the order of the file. */
  readonly diagnostics = $derived<readonly Diagnostic[]>(
    [...(this.was?.reading.diagnostics ?? []), ...(this.proved?.diagnostics ?? [])].sort(byPlace),
  );
  readonly errors = $derived(
    this.diagnostics.filter(({ severity }) => severity === 'error').length,
  );
  readonly playable = $derived(this.stage === 'done' && this.scenario !== null && !this.errors);

  readonly #services: CheckServices;
  readonly #inspector: Inspector;
  #inspecting: Inspecting | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #left = false;

  constructor(subject: Subject, services: CheckServices, inspector: Inspector) {
    this.subject = subject;
    this.id = subject.kind === 'ours' ? subject.id : DROPPED;
    this.fileName = subject.kind === 'ours' ? `${subject.id}.md` : subject.file.name;
    this.#services = services;
    this.#inspector = inspector;
    void this.#begin(USUAL_LIMIT);
  }

  /** Explores no further: what was found until now is shown, and said to be not all. */
  stop(): void {
    this.#inspecting?.stop();
  }

  /** Explores again, as far as that goes. */
  goFurther(): void {
    this.leave();
    this.#left = false;
    this.proved = null;
    this.limit = FURTHEST;
    void this.#begin(FURTHEST);
  }

  /** Nobody looks any more. */
  leave(): void {
    this.#left = true;
    clearTimeout(this.#timer);
    this.#inspecting?.leave();
    this.#inspecting = null;
  }

  /** Begins a new attempt just before the last line of a play, and goes there. */
  async play({ lines, heardBefore }: ToldPlay): Promise<void> {
    const { reading } = this.was ?? {};
    if (reading?.kind !== 'sound') return;
    const { keeper, place, now, newId } = this.#services;
    const scenario = reading.scenario.id;
    const beginning = { id: newId(), scenario, hash: reading.hash, lastLine: heardBefore };
    const choices = lines.slice(0, -1).map(({ choice }) => choice);
    const attempt = { ...startAttempt(beginning, now()), choices };
    await keeper.keepAttempt(attempt);
    place.go({ screen: 'study', scenario, attempt: attempt.id });
  }

  async #begin(limit: number): Promise<void> {
    const fetched = await this.#fetch().catch(() => 'broken' as const);
    if (this.#left) return;
    if (typeof fetched === 'string') {
      this.stage = fetched;
      return;
    }
    this.text = new TextDecoder().decode(fetched.bytes);
    this.stage = 'reading';
    this.#timer = setTimeout(() => this.#giveUp('slow'), PATIENCE);
    this.#inspecting = this.#inspector(
      { id: this.id, ...fetched, limit },
      (finding) => this.#hear(finding),
      () => this.#giveUp('broken'),
    );
  }

  async #fetch() {
    const { subject } = this;
    const citations = await this.#services.originals.citations();
    if (subject.kind === 'dropped') return { citations, ...subject.file };
    const text = await this.#services.originals.text(subject.id);
    if (text === null) return 'missing' as const;
    return { citations, bytes: new TextEncoder().encode(text), facts: null, principles: null };
  }

  #giveUp(stage: 'slow' | 'broken'): void {
    this.leave();
    this.stage = stage;
  }

  #hear(finding: Finding): void {
    clearTimeout(this.#timer);
    if (finding.kind === 'read') {
      this.was = finding.was;
      this.stage = finding.was.reading.kind === 'sound' ? 'exploring' : 'done';
    } else if (finding.kind === 'exploring') this.states = finding.states;
    else {
      this.proved = finding.was;
      this.stage = 'done';
      this.#admit();
    }
  }

  /** A dropped scenario without an error can be played until the page is closed. */
  #admit(): void {
    const { subject, was, errors } = this;
    if (subject.kind !== 'dropped' || was?.reading.kind !== 'sound' || errors > 0) return;
    const { scenario, hash } = was.reading;
    this.#services.dropped.admit(passingEntry(scenario, hash, was.citations));
  }
}

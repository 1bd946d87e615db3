import type { Drawer, Papers } from '../../shell/planning/kept.ts';
import { earlierFirst } from '../../practice/index.ts';
import type { Services } from '../../shell/services.ts';
import type { Desk } from '../../shell/planning/desk.ts';
import type { PaperLine, Word } from '../../shell/planning/line.ts';

/** What a paper of any kind has. */
export interface AnyPaper {
  readonly id: string;
  readonly changed: string;
}

/** What of the services one open paper makes use of. */
export type PaperServices = Pick<Services, 'papers' | 'desk' | 'now'>;

/** Which drawer of the papers it lies in. */
export type DrawerOf<T> = (papers: Papers) => Drawer<T>;

/**
 * One plan or record, open on this page and perhaps on others: one of them writes and the rest
 * follow it. Whatever is typed is handed to storage at once, one write at a time, always the newest.
 */
export class Paper<T extends AnyPaper> {
  value = $state.raw<T | null>(null);
  /** Whether this page may write, or follows another; null until it is known. */
  mayWrite = $state<boolean | null>(null);
  /** Why there is nothing to show, once that is known. */
  absent = $state<'missing' | 'deleted' | null>(null);
  failure = $state.raw<unknown>(null);
  /** Settled once there is something to show, or it is known that there is not. */
  readonly ready: Promise<void>;

  readonly #id: string;
  readonly #services: PaperServices;
  #drawer: Drawer<T> | null = null;
  #line: PaperLine<T> | null = null;
  #leave: () => void = () => undefined;
  #take: () => void = () => undefined;
  #next: T | null = null;
  #writing: Promise<void> | null = null;
  #closed = false;

  constructor(kind: 'plan' | 'record', id: string, drawerOf: DrawerOf<T>, services: PaperServices) {
    this.#id = id;
    this.#services = services;
    this.ready = Promise.all([services.papers(), services.desk()]).then(
      ([papers, desk]) => this.#open(drawerOf(papers), desk, `${kind}/${id}`),
      (error: unknown) => void (this.failure = error),
    );
  }

  /** Changes it, if this page may, and keeps it. */
  change(how: (paper: T, now: string) => T): void {
    if (!this.value || this.mayWrite !== true) return;
    const changed = how(this.value, this.#services.now());
    if (changed === this.value) return;
    this.value = changed;
    this.#line?.say({ kind: 'so', paper: changed });
    this.#next = changed;
    this.#writing ??= this.#write();
  }

  /** Writes here from now on, whichever page did until now. */
  takeOver(): void {
    this.#take();
  }

  /** Hands to storage at once whatever waits: the page may be gone in a moment. */
  flush(): void {
    const waiting = this.#next;
    this.#next = null;
    if (waiting) void this.#drawer?.keep(waiting);
  }

  /** Settled once all of it is kept. */
  async kept(): Promise<void> {
    await this.#writing;
  }

  /** It was deleted here: nothing more of it is kept, and other pages are told. */
  deleted(): void {
    this.#next = null;
    this.absent = 'deleted';
    this.#line?.say({ kind: 'gone' });
  }

  close(): void {
    this.flush();
    this.#closed = true;
    this.#line?.close();
    this.#leave();
  }

  async #open(drawer: Drawer<T>, desk: Desk, name: string): Promise<void> {
    if (this.#closed) return;
    this.#drawer = drawer;
    const line = desk.line<T>(name);
    this.#line = line;
    line.hear((word) => this.#hear(word));
    const { take, leave } = desk.turn(name, (may) => void this.#told(may));
    [this.#take, this.#leave] = [take, leave];
    const found = await drawer.one(this.#id);
    if (!found) this.absent = 'missing';
    else this.#newer(found);
    line.say({ kind: 'how' });
  }

  /** What another page wrote last counts from the moment this one may write. */
  async #told(may: boolean): Promise<void> {
    if (may && this.mayWrite === false) {
      const found = await this.#drawer?.one(this.#id);
      if (found) this.#newer(found);
    }
    if (!may) this.#next = null;
    this.mayWrite = may;
  }

  #hear(word: Word<T>): void {
    if (word.kind === 'gone') this.absent = 'deleted';
    else if (word.kind === 'so') this.#newer(word.paper);
    else if (this.value && this.mayWrite === true)
      this.#line?.say({ kind: 'so', paper: this.value });
  }

  #newer(paper: T): void {
    if (!this.value || earlierFirst(this.value.changed, paper.changed) <= 0) this.value = paper;
  }

  async #write(): Promise<void> {
    for (let paper = this.#next; paper; paper = this.#next) {
      this.#next = null;
      await this.#drawer?.keep(paper);
    }
    this.#writing = null;
  }
}

import type { Attempt } from '../../practice/index.ts';
import type { PaperLine } from '../../shell/planning/line.ts';
import type { Services } from '../../shell/services.ts';
import type { Study } from './study.svelte.ts';

/** What of the services an attempt that is open on several pages makes use of. */
export type SharedServices = Pick<Services, 'desk'>;

/** One attempt, open on this page and perhaps on others: one of them plays and the rest follow it. */
export class Shared {
  readonly #study: Study;
  readonly #services: SharedServices;
  #id: string | null = null;
  #line: PaperLine<Attempt> | null = null;
  #take: () => void = () => undefined;
  #leave: () => void = () => undefined;

  constructor(study: Study, services: SharedServices) {
    this.#study = study;
    this.#services = services;
  }

  /** Takes this page's turn at an attempt, or follows the page that has it. */
  async open(id: string): Promise<void> {
    if (this.#id === id) return;
    this.close();
    this.#id = id;
    const desk = await this.#services.desk().catch(() => null);
    if (!desk || this.#id !== id) return;
    const line = desk.line<Attempt>(`attempt/${id}`);
    line.hear((word) => {
      const { attempt, mayWrite } = this.#study;
      if (word.kind === 'how' && mayWrite && attempt) line.say({ kind: 'so', paper: attempt });
      if (word.kind === 'so' && !mayWrite) this.#study.follow(word.paper);
    });
    this.#line = line;
    const turn = desk.turn(`attempt/${id}`, (mayWrite) => {
      this.#study.mayWrite = mayWrite;
      if (!mayWrite) line.say({ kind: 'how' });
    });
    this.#take = () => turn.take();
    this.#leave = () => turn.leave();
  }

  /** Tells the pages that follow how it stands now. */
  tell(attempt: Attempt): void {
    if (this.#study.mayWrite) this.#line?.say({ kind: 'so', paper: attempt });
  }

  takeOver(): void {
    this.#take();
  }

  /** Passes the turn on. */
  close(): void {
    this.#leave();
    this.#line?.close();
    [this.#id, this.#line, this.#leave] = [null, null, () => undefined];
  }
}

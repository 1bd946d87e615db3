import type { Caretaker } from '../../shell/caretaker/caretaker.svelte.ts';
import { isReminderDue, workSince, type Storing } from '../../shell/caretaker/kept.ts';
import { saveFile } from '../../shell/save-file.ts';

/** What a person is told of what is kept, one thing at a time, and only where there is work to lose. */
export type Notice =
  /** The browser may clear it, and was never asked to keep it. */
  | { readonly kind: 'ask' }
  /** The browser will clear it. */
  | { readonly kind: 'risk'; readonly how: 'seven-days' | 'private' }
  /** So much was made since the last backup; never mind how long ago. */
  | { readonly kind: 'backup'; readonly since: number; readonly ever: boolean };

/** What is to be told now, if anything. */
export class Notices {
  notice = $state.raw<Notice | null>(null);
  readonly #caretaker: Caretaker;
  readonly #now: () => string;
  readonly ready: Promise<void>;

  constructor(caretaker: Caretaker, now: () => string) {
    this.#caretaker = caretaker;
    this.#now = now;
    this.ready = this.#look().catch(() => undefined);
  }

  async ask(): Promise<void> {
    await this.#caretaker.askToKeep();
    await this.#close({ asked: true });
  }

  async backup(): Promise<void> {
    const now = this.#now();
    saveFile(await this.#caretaker.safe.backup(now));
    await this.#close({ backedUp: now });
  }

  async putOff(): Promise<void> {
    await this.#close({ putOff: this.#now(), asked: true });
  }

  async #close(change: Parameters<Caretaker['safe']['mark']>[0]): Promise<void> {
    this.notice = null;
    await this.#caretaker.safe.mark(change).catch(() => undefined);
  }

  async #look(): Promise<void> {
    const { safe } = this.#caretaker;
    const [{ items }, marks, storing] = await Promise.all([
      safe.look(),
      safe.marks(),
      this.#caretaker.storing(),
    ]);
    const since = workSince(items, marks.backedUp);
    const ever = marks.backedUp !== null;
    const worth = workSince(items, null) > 0;
    if (worth && storing.how === 'may-clear' && storing.askable && !marks.asked)
      this.notice = { kind: 'ask' };
    else if (since > 0 && isAtRisk(storing) && marks.putOff === null)
      this.notice = { kind: 'risk', how: storing.how };
    else if (isReminderDue(items, marks)) this.notice = { kind: 'backup', since, ever };
  }
}

const isAtRisk = (
  storing: Storing,
): storing is Storing & { readonly how: 'seven-days' | 'private' } =>
  storing.how === 'seven-days' || storing.how === 'private';

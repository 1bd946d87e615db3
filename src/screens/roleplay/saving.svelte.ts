import type { Session } from '../../practice/roleplay/index.ts';
import { painted } from '../../shell/painted.ts';
import type { RoleplayServices } from '../../shell/roleplay/services.ts';

type Kept = Awaited<ReturnType<RoleplayServices['kept']>>;

/** Keeps a session as it changes, once its answer is seen: one write at a time, always the newest. */
export class Saving {
  /** Whether the device is not keeping it. */
  failed = $state(false);

  readonly #kept: Kept;
  #next: Session | null = null;
  #writing: Promise<void> | null = null;
  #forgotten = false;

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  keep(session: Session): void {
    if (this.#forgotten) return;
    this.#next = session;
    this.#writing ??= this.#write();
  }

  /** Nothing of it is left on the device; false where the device did not let go of it. */
  async forget(id: string): Promise<boolean> {
    this.#forgotten = true;
    this.#next = null;
    await this.#writing;
    try {
      await this.#kept.remove(id);
      return true;
    } catch {
      this.#forgotten = false;
      this.failed = true;
      return false;
    }
  }

  async #write(): Promise<void> {
    await painted();
    for (let session = this.#next; session; session = this.#next) {
      this.#next = null;
      try {
        await this.#kept.keep(session);
        this.failed = false;
      } catch {
        this.failed = true;
      }
    }
    this.#writing = null;
  }
}

import { USUAL_SETTINGS, type Attempt, type Settings } from '../practice/index.ts';
import { faultOf, type Doing, type KeepFault } from './fault.ts';
import { keeperOver } from './keeper-over.ts';
import type { CarefulKeeper, Keeper } from './port.ts';
import type { Shelf } from './shelf.ts';
import { Watching } from './watching.ts';

/** A careful keeper over the one that `open` gives; over memory alone where that throws. */
export function keeperFor(open: () => Keeper): CarefulKeeper {
  try {
    return new Careful(open());
  } catch (error) {
    return new Careful(keeperOver(refusing(error)));
  }
}

class Careful implements CarefulKeeper {
  readonly #real: Keeper;
  /** What is not kept yet, by id; null stands for an attempt that is to be removed. */
  readonly #held = new Map<string, Attempt | null>();
  #heldSettings: Settings | null = null;
  #fault: KeepFault | null = null;
  readonly #watching = new Watching();
  readonly watch = this.#watching.watch;

  constructor(real: Keeper) {
    this.#real = real;
    real.watch((news) => {
      if (news.kind === 'fault') this.#hear(news.fault);
    });
  }

  async attempts(): Promise<readonly Attempt[]> {
    const kept = await this.#read(() => this.#real.attempts(), []);
    const held = [...this.#held.values()].filter((attempt) => attempt !== null);
    return [...kept.filter(({ id }) => !this.#held.has(id)), ...held];
  }

  async attempt(id: string): Promise<Attempt | null> {
    const held = this.#held.get(id);
    return held === undefined ? this.#read(() => this.#real.attempt(id), null) : held;
  }

  async keepAttempt(attempt: Attempt): Promise<void> {
    this.#held.set(attempt.id, attempt);
    await this.#keepHeld(attempt.id);
  }

  async removeAttempt(id: string): Promise<void> {
    this.#held.set(id, null);
    await this.#keepHeld(id);
  }

  async settings(): Promise<Settings> {
    return this.#heldSettings ?? this.#read(() => this.#real.settings(), USUAL_SETTINGS);
  }

  async keepSettings(settings: Settings): Promise<void> {
    this.#heldSettings = settings;
    await this.#keepHeldSettings();
  }

  unsaved = (): readonly Attempt[] =>
    [...this.#held.values()].filter((attempt) => attempt !== null);

  fault = (): KeepFault | null => this.#fault;

  async retry(): Promise<boolean> {
    for (const id of [...this.#held.keys()]) await this.#keepHeld(id);
    await this.#keepHeldSettings();
    return this.#fault === null;
  }

  async #keepHeld(id: string): Promise<void> {
    const held = this.#held.get(id);
    if (held === undefined) return;
    await this.#write(
      () => (held ? this.#real.keepAttempt(held) : this.#real.removeAttempt(id)),
      () => this.#held.get(id) === held && this.#held.delete(id),
    );
  }

  async #keepHeldSettings(): Promise<void> {
    const held = this.#heldSettings;
    if (held === null) return;
    await this.#write(
      () => this.#real.keepSettings(held),
      () => {
        if (this.#heldSettings === held) this.#heldSettings = null;
      },
    );
  }

  async #write(act: () => Promise<void>, letGo: () => void): Promise<void> {
    try {
      await act();
      letGo();
      this.#recover();
      this.#watching.tell({ kind: 'saved' });
    } catch {
      return;
    }
  }

  async #read<T>(act: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      const found = await act();
      this.#recover();
      return found;
    } catch {
      return otherwise;
    }
  }

  /** A value that cannot be read stands in nobody's way; every other fault does until it is over. */
  #hear(fault: KeepFault): void {
    if (fault.kind !== 'corrupt') this.#fault = fault;
    this.#watching.tell({ kind: 'fault', fault });
  }

  #recover(): void {
    if (this.#held.size === 0 && this.#heldSettings === null) this.#fault = null;
  }
}

/** A shelf that can do nothing, because opening the real one gave this error. */
function refusing(error: unknown): Shelf {
  const refuse = (doing: Doing) => async () => {
    throw faultOf(error, doing);
  };
  return {
    read: refuse('reading'),
    readAll: refuse('reading'),
    write: refuse('writing'),
    remove: refuse('writing'),
  };
}

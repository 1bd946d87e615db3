import { USUAL_SETTINGS, type Attempt, type Settings } from '../practice/index.ts';
import { faultOf, type Doing, type KeepFault } from './fault.ts';
import { keeperOver } from './keeper-over.ts';
import { isNewer } from './newer.ts';
import type { CarefulKeeper, Keeper } from './port.ts';
import type { Shelf } from './shelf.ts';
import { NO_SLIP, type Slip } from './slip.ts';
import { Watching } from './watching.ts';

/**
 * A careful keeper over the one that `open` gives; over memory alone where that throws. What was
 * still on its way when the last page was left is taken up from the slip.
 */
export function keeperFor(open: () => Keeper, slip: Slip = NO_SLIP): CarefulKeeper {
  try {
    return new Careful(open(), slip);
  } catch (error) {
    return new Careful(keeperOver(refusing(error)), slip);
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
  readonly #slip: Slip;
  /** The writing that is going on, by id. */
  readonly #writing = new Map<string, Promise<void>>();
  readonly #takenUp: Promise<unknown>;

  constructor(real: Keeper, slip: Slip) {
    this.#real = real;
    this.#slip = slip;
    real.watch((news) => {
      if (news.kind === 'fault') this.#hear(news.fault);
    });
    this.#takenUp = Promise.all(slip.read().map((attempt) => this.#takeUp(attempt)));
  }

  async attempts(): Promise<readonly Attempt[]> {
    await this.#takenUp;
    const kept = await this.#read(() => this.#real.attempts(), []);
    const held = [...this.#held.values()].filter((attempt) => attempt !== null);
    return [...kept.filter(({ id }) => !this.#held.has(id)), ...held];
  }

  async attempt(id: string): Promise<Attempt | null> {
    await this.#takenUp;
    const held = this.#held.get(id);
    return held === undefined ? this.#read(() => this.#real.attempt(id), null) : held;
  }

  async keepAttempt(attempt: Attempt): Promise<void> {
    this.#held.set(attempt.id, attempt);
    this.#slip.write(attempt);
    await this.#keepHeld(attempt.id);
  }

  async removeAttempt(id: string): Promise<void> {
    this.#held.set(id, null);
    this.#slip.clear(id);
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

  /** Keeps the newest of what is held under an id: what came while it was writing, after it. */
  async #keepHeld(id: string): Promise<void> {
    const before = this.#writing.get(id);
    if (before) {
      await before;
      if (this.#writing.has(id)) return this.#writing.get(id);
    }
    const writing = this.#writeHeld(id).finally(() => this.#writing.delete(id));
    this.#writing.set(id, writing);
    await writing;
  }

  async #writeHeld(id: string): Promise<void> {
    const held = this.#held.get(id);
    if (held === undefined) return;
    await this.#write(
      () => (held ? this.#real.keepAttempt(held) : this.#real.removeAttempt(id)),
      () => {
        if (this.#held.get(id) !== held) return;
        this.#held.delete(id);
        this.#slip.clear(id);
      },
    );
  }

  /** Takes up what was on its way when a page was left, unless something newer is kept. */
  async #takeUp(attempt: Attempt): Promise<void> {
    const kept = await this.#read(() => this.#real.attempt(attempt.id), null);
    if (this.#held.has(attempt.id)) return;
    if (kept && !isNewer(attempt.changed, kept.changed)) this.#slip.clear(attempt.id);
    else {
      this.#held.set(attempt.id, attempt);
      await this.#keepHeld(attempt.id);
    }
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

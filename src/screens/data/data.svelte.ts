import { soundSettings } from '../../practice/index.ts';
import type { Caretaker } from '../../shell/caretaker/caretaker.svelte.ts';
import {
  workSince,
  type Inventory,
  type Kind,
  type Marks,
  type Preview,
  type Storing,
} from '../../shell/caretaker/kept.ts';
import { saveFile } from '../../shell/save-file.ts';
import type { Services } from '../../shell/services.ts';

/** What the page of a person's data makes use of. */
export type DataServices = Pick<Services, 'now' | 'preferences'>;

/** What the page of a person's data remembers. */
export class DataPage {
  readonly caretaker: Caretaker;
  readonly #services: DataServices;
  /** Settled once everything was looked at, or could not be. */
  readonly ready: Promise<void>;

  inventory = $state.raw<Inventory | null>(null);
  marks = $state.raw<Marks | null>(null);
  storing = $state.raw<Storing | null>(null);
  preview = $state.raw<Preview | null>(null);
  /** What could not be done, in a sentence. */
  refusal = $state('');
  /** What was done, in a sentence: said at once to a person who listens. */
  done = $state('');

  /** How many things were made or changed since the last backup. */
  readonly since = $derived(
    this.inventory ? workSince(this.inventory.items, this.marks?.backedUp ?? null) : 0,
  );

  constructor(caretaker: Caretaker, services: DataServices) {
    this.caretaker = caretaker;
    this.#services = services;
    this.ready = this.look();
  }

  /** Looks again at everything; what stands in the way is said. */
  async look(): Promise<void> {
    const { safe, lock } = this.caretaker;
    try {
      [this.inventory, this.marks, this.storing] = await Promise.all([
        safe.look(),
        safe.marks(),
        this.caretaker.storing(),
      ]);
      await lock.look();
    } catch (error) {
      this.refusal = sentenceOf(error);
    }
  }

  async backup(): Promise<void> {
    await this.#try(async () => {
      const now = this.#services.now();
      const file = await this.caretaker.safe.backup(now);
      saveFile(file);
      await this.caretaker.safe.mark({ backedUp: now });
      return `“${file.name}” was handed to your downloads. Move it to somewhere safe that only you can open.`;
    });
  }

  async askToKeep(): Promise<void> {
    await this.#try(async () => {
      const kept = await this.caretaker.askToKeep();
      await this.caretaker.safe.mark({ asked: true });
      return kept ? 'The browser will keep it.' : 'The browser did not promise it. Save a backup.';
    });
  }

  /** Opens a file that may be a backup, to be looked at before anything is changed. */
  async open(file: Pick<File, 'size' | 'text'>): Promise<void> {
    this.preview = null;
    await this.#try(async () => {
      const opened = await this.caretaker.open(file);
      if (opened.kind === 'refused') throw new Error(opened.sentence);
      this.preview = opened.preview;
      return '';
    });
  }

  async restore(kinds: readonly Kind[], older: boolean, passcode: string): Promise<void> {
    const { preview } = this;
    if (!preview) return;
    await this.#try(async () => {
      const put = await this.caretaker.safe.restore(preview, { kinds, older }, passcode);
      if (put.kind === 'refused') throw new Error(put.sentence);
      const settings = put.items.find(({ kind }) => kind === 'settings');
      if (settings) await this.#services.preferences.set(soundSettings(settings.kept));
      this.preview = null;
      return `${put.items.length} ${put.items.length === 1 ? 'thing was' : 'things were'} put back. Nothing else was changed.`;
    });
  }

  async setLock(passcode: string): Promise<void> {
    await this.#try(async () => {
      await this.caretaker.lock.set(passcode);
      return 'Your plans and records are locked. You can read them in this window until it locks itself.';
    });
  }

  async takeOffLock(): Promise<void> {
    await this.#try(async () => {
      await this.caretaker.lock.takeOff();
      return 'The passcode was taken off. Anybody who opens this browser can read your plans and records.';
    });
  }

  /** Does something, says what came of it, and looks again. */
  async #try(act: () => Promise<string>): Promise<void> {
    [this.done, this.refusal] = ['', ''];
    try {
      this.done = await act();
      await this.look();
    } catch (error) {
      this.refusal = sentenceOf(error);
    }
  }
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'That could not be done. Nothing was changed.';

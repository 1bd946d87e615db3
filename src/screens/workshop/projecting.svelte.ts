import { shownToRoom, type RoomSize, type RoomView } from '../../practice/workshop/index.ts';
import type { RoomSeen } from '../../shell/workshop/line.ts';
import { Conducting, type WorkshopNeeds } from './conducting.svelte.ts';
import { clickedBy } from './keys.ts';

interface Shown {
  readonly view: RoomView;
  readonly size: RoomSize;
}

/** What a projector remembers: what it was last told to show, or leads itself where it is alone. */
export class Projecting {
  readonly conducting: Conducting;
  /** Settled once there is something to show, or there cannot be. */
  readonly ready: Promise<void>;
  #heard = $state.raw<Shown | null>(null);
  #kept = $state.raw<Shown | null>(null);
  readonly #seen: () => Omit<RoomSeen, 'window'>;
  #over = () => {};

  constructor(id: string, needs: WorkshopNeeds, seen: () => Omit<RoomSeen, 'window'>) {
    this.#seen = seen;
    this.conducting = new Conducting(id, needs);
    this.#over = this.conducting.line.hear((message) => {
      if (message.kind === 'show') this.#heard = message;
      if (message.kind === 'leads') this.hello();
    });
    this.hello();
    this.ready = this.conducting.read().then((workshop) => {
      if (workshop) this.#kept = { view: shownToRoom(workshop), size: workshop.session.size };
    });
  }

  /** What is shown: its own where it leads, else what the console says, else what was kept. */
  get view(): RoomView | null {
    return this.conducting.running?.view ?? this.#heard?.view ?? this.#kept?.view ?? null;
  }

  /** How large the text is asked to be. */
  get size(): RoomSize {
    const led = this.conducting.running?.workshop.session.size;
    return led ?? this.#heard?.size ?? this.#kept?.size ?? 'usual';
  }

  /** Tells the console that this window is there, and how large it is. */
  hello(): void {
    const room = { window: this.conducting.window, ...this.#seen() };
    this.conducting.line.say({ kind: 'hello', room });
  }

  /** A key pressed here: the console's where there is one, else this window leads. */
  async press(key: string): Promise<boolean> {
    if (await this.conducting.lead()) return true;
    if (clickedBy(key)) this.conducting.line.say({ kind: 'pressed', key });
    return false;
  }

  /** Tells the console that this window goes. */
  goodbye(): void {
    this.conducting.line.say({ kind: 'goodbye', window: this.conducting.window });
  }

  close(): void {
    this.goodbye();
    this.#over();
    this.conducting.close();
  }
}

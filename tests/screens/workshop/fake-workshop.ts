import { memoryShelf } from '../../../src/keep/in-memory.ts';
import { workshopsOver, type Workshops } from '../../../src/keep/workshops.ts';
import type { Line, Message } from '../../../src/shell/workshop/line.ts';
import type { WorkshopServices } from '../../../src/shell/workshop/windows.ts';

/** A channel among the windows of one test: what one says, the others hear at once. */
export class Windows {
  readonly said: Message[] = [];
  readonly #listeners = new Map<object, Set<(message: Message) => void>>();
  #leader: (() => void) | null = null;

  /** The services of one more window. */
  window(kept: Workshops): WorkshopServices {
    return {
      kept: async () => kept,
      line: () => this.#line(),
      lead: () => ({
        ask: async (lost) => {
          if (this.#leader) return false;
          this.#leader = lost;
          return true;
        },
        takeOver: async (lost) => {
          const before = this.#leader;
          this.#leader = lost;
          before?.();
          return true;
        },
        leave: () => {
          this.#leader = null;
        },
      }),
      stayAwake: () => () => {},
    };
  }

  #line(): Line {
    const own = new Set<(message: Message) => void>();
    const me = {};
    this.#listeners.set(me, own);
    return {
      say: (message) => {
        this.said.push(message);
        for (const [who, listeners] of this.#listeners)
          if (who !== me) for (const listener of listeners) listener(structuredClone(message));
      },
      hear: (listener) => {
        own.add(listener);
        return () => void own.delete(listener);
      },
      close: () => void this.#listeners.delete(me),
    };
  }
}

/** The workshop services of a test with one window. */
export const fakeWorkshop = (): WorkshopServices =>
  new Windows().window(workshopsOver(memoryShelf()));

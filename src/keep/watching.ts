import type { Listener, News } from './port.ts';

/** Those who watch a keeper; one who fails keeps no other from being told. */
export class Watching {
  readonly #listeners = new Set<Listener>();

  /** Tells `listener` everything from now on, until the returned function is called. */
  readonly watch = (listener: Listener): (() => void) => {
    const own: Listener = (news) => listener(news);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  };

  tell(news: News): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(news);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}

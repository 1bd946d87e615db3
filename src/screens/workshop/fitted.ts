import type { RoomSize } from '../../practice/workshop/index.ts';

/** From the size one would wish to the least that can be read from the last row. */
export const STEPS = ['large', 'usual', 'small', 'smaller', 'least'] as const;
export type TypeStep = (typeof STEPS)[number];

/** By how much everything in the room grows, the best first. */
const GROWN: Readonly<Record<RoomSize, readonly number[]>> = {
  usual: [1],
  larger: [1.15, 1],
  largest: [1.3, 1.15, 1],
};

/**
 * Finds the largest size and step of type at which all of a page is on the screen, each time the
 * page, the screen or the size asked for changes. It goes on to the least step at the usual size and
 * no further: then the page scrolls.
 */
export function fitted(
  page: HTMLElement,
  size: RoomSize,
): { update(size: RoomSize): void; destroy(): void } {
  const { style } = page.ownerDocument.documentElement;
  let asked = 0;
  let wanted = size;
  const fit = () => {
    asked = 0;
    for (const grown of GROWN[wanted]) {
      style.setProperty('--room-size', String(grown));
      for (const step of STEPS) {
        page.dataset['type'] = step;
        if (page.scrollHeight <= page.clientHeight + 1) return;
      }
    }
  };
  const ask = () => {
    if (asked === 0) asked = requestAnimationFrame(fit);
  };
  const words = new MutationObserver(() => fit());
  words.observe(page, { childList: true, subtree: true, characterData: true });
  window.addEventListener('resize', ask);
  /** A face that arrives late is as wide as it is. */
  document.fonts?.addEventListener('loadingdone', ask);
  fit();
  return {
    update(next) {
      wanted = next;
      fit();
    },
    destroy() {
      style.removeProperty('--room-size');
      words.disconnect();
      window.removeEventListener('resize', ask);
      document.fonts?.removeEventListener('loadingdone', ask);
      cancelAnimationFrame(asked);
    },
  };
}

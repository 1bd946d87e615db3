/** From the size one would wish to the least that can be read from the last row. */
export const STEPS = ['large', 'usual', 'small', 'smaller', 'least'] as const;
export type TypeStep = (typeof STEPS)[number];

/**
 * Finds the largest step of type at which all of a page is on the screen, each time the page or the
 * screen changes. It goes on to the least step and no further: then the page scrolls.
 */
export function fitted(page: HTMLElement): { destroy(): void } {
  let asked = 0;
  const fit = () => {
    asked = 0;
    for (const step of STEPS) {
      page.dataset['type'] = step;
      if (page.scrollHeight <= page.clientHeight + 1) return;
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
    destroy() {
      words.disconnect();
      window.removeEventListener('resize', ask);
      document.fonts?.removeEventListener('loadingdone', ask);
      cancelAnimationFrame(asked);
    },
  };
}

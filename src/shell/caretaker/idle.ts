/** What of the page is listened to. */
type Page = Pick<Window, 'addEventListener' | 'setInterval'>;

/** Anything that a person does. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const LOOK_MS = 5000;

/** Acts whenever nobody has done anything for so long; a device that slept counts as unused. */
export function whenIdle(page: Page, ms: number, now: () => number, act: () => void): void {
  let last = now();
  for (const sign of SIGNS) {
    page.addEventListener(sign, () => (last = now()), { capture: true, passive: true });
  }
  page.setInterval(() => {
    if (now() - last < ms) return;
    last = now();
    act();
  }, LOOK_MS);
}

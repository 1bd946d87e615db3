/** Puts focus on a place in the page, without moving the page. */
export function goTo(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true });
}

/** Moves the page so that an element stands at the top third; at once under reduced motion. */
export function toTopThird(element: Element | null | undefined): void {
  if (!element) return;
  const top = element.getBoundingClientRect().top + window.scrollY - window.innerHeight / 3;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({ top: Math.max(0, top), behavior: still ? 'instant' : 'smooth' });
}

/** Moves the page, only as far as it must, so that an element is seen. */
export function intoView(element: Element | null | undefined): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
}

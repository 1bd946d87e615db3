/**
 * Goes to a section of the debrief. The address names the screen, so the page and the focus move
 * and the address does not.
 */
export function goToSection(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}

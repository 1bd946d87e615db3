const PLACES = 'a[href], button, summary, textarea, [tabindex]';

const placesIn = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(PLACES),
];

/**
 * Watches what a person does on a page that cannot answer yet. What comes back is to be asked when
 * the page is about to go: it does the same on another page of the same places.
 */
export function doneOn(root: HTMLElement): () => (other: HTMLElement) => void {
  let pressed: HTMLElement | null = null;
  const keys: string[] = [];
  root.addEventListener('click', ({ target }) => {
    pressed = (target as Element).closest<HTMLElement>('button, summary');
  });
  const type = ({ key, target }: KeyboardEvent) => {
    if (!(target as Element).closest?.(PLACES)) keys.push(key);
  };
  window.addEventListener('keydown', type);
  return () => {
    window.removeEventListener('keydown', type);
    const places = placesIn(root);
    const at = places.indexOf(document.activeElement as HTMLElement);
    const press = pressed ? places.indexOf(pressed) : -1;
    const field = root.querySelector('textarea');
    const written = field && { words: field.value, selection: field.selectionEnd };
    return (other) => {
      const same = placesIn(other);
      const into = other.querySelector('textarea');
      if (into && written && written.words !== '') {
        into.value = written.words;
        into.dispatchEvent(new Event('input', { bubbles: true }));
      }
      same[at]?.focus({ preventScroll: true });
      if (into && written && same[at] === into)
        into.setSelectionRange(written.selection, written.selection);
      same[press]?.click();
      for (const key of keys)
        other.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    };
  };
}

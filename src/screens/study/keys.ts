/** What a key pressed on the study screen asks for. */
export type Asked =
  | { readonly kind: 'take'; readonly number: number }
  | { readonly kind: 'brief' | 'keys' | 'answer' };

/** What of a key event decides. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'defaultPrevented' | 'target'
>;

/**
 * What a key asks for, or null. Keys that are characters do nothing while somebody types, with a
 * modifier held, or where they are turned off (WCAG 2.1.4).
 */
export function askedBy(event: Pressed, characters: boolean): Asked | null {
  const { key, target } = event;
  if (event.defaultPrevented || event.repeat) return null;
  if (event.ctrlKey || event.altKey || event.metaKey || isField(target)) return null;
  if (key === 'Enter') return isPressable(target) ? null : { kind: 'answer' };
  if (!characters) return null;
  if (/^[1-9]$/.test(key)) return { kind: 'take', number: Number(key) };
  if (key.toLowerCase() === 'b') return { kind: 'brief' };
  return key === '?' ? { kind: 'keys' } : null;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, summary, [role=button]') !== null;

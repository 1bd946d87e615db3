import { isCounting, optionOf, type Happening, type Phase } from '../../practice/workshop/index.ts';

/** What a key asks of the console. */
export type Asked =
  | {
      readonly kind: 'next' | 'back' | 'blank' | 'start' | 'drawer' | 'undo' | 'larger' | 'smaller';
    }
  | { readonly kind: 'letter'; readonly option: number; readonly to: 'hand' | 'pick' }
  | { readonly kind: 'digit'; readonly digit: number };

/** What of a key event decides. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'defaultPrevented' | 'target'
>;

/** The keys of a clicker, of every make that we know, and the same on a keyboard. */
const CLICKER: Readonly<Record<string, 'next' | 'back' | 'blank' | 'start'>> = {
  ' ': 'next',
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  '.': 'blank',
  F5: 'start',
};

/** What a key of the clicker asks for, or null. */
export const clickedBy = (key: string): 'next' | 'back' | 'blank' | 'start' | null =>
  Object.hasOwn(CLICKER, key) ? (CLICKER[key] ?? null) : null;

/**
 * What a key asks for, or null. While hands are counted, and while one of the choices is taken, a
 * letter means that choice; `b` blanks the room at every other time, and `.` always.
 */
export function askedBy(event: Pressed, phase: Phase, options: number): Asked | null {
  const { key, target } = event;
  if (event.defaultPrevented || event.altKey || event.metaKey || isWriting(target)) return null;
  if (event.ctrlKey) return key === 'z' && isCounting(phase) ? { kind: 'undo' } : null;
  const clicked = clickedBy(key);
  if (event.repeat) return null;
  if (clicked) return isOwnOf(target, key) ? null : { kind: clicked };
  const option = optionOf(key, options);
  if (option !== null && isCounting(phase)) return { kind: 'letter', option, to: 'hand' };
  if (option !== null && phase === 'choose') return { kind: 'letter', option, to: 'pick' };
  return otherwise(key, phase, isNumber(target));
}

function otherwise(key: string, phase: Phase, inNumber: boolean): Asked | null {
  if (isCounting(phase) && !inNumber) {
    if (/^\d$/.test(key)) return { kind: 'digit', digit: Number(key) };
    if (key === 'Backspace') return { kind: 'undo' };
  }
  if (key === '+' || key === '=') return { kind: 'larger' };
  if (key === '-' && !inNumber) return { kind: 'smaller' };
  if (key.toLowerCase() === 'b') return { kind: 'blank' };
  return key.toLowerCase() === 'n' ? { kind: 'drawer' } : null;
}

/** Digits typed one after the other set one number for the letter that was pressed last. */
export class Typing {
  #option: number | null = null;
  #typed = '';

  letter(option: number): void {
    this.#option = option;
    this.#typed = '';
  }

  digit(digit: number): Extract<Happening, { type: 'hands' }> | null {
    if (this.#option === null) return null;
    this.#typed = `${this.#typed}${digit}`.slice(-3);
    return { type: 'hands', option: this.#option, hands: Number(this.#typed) };
  }

  forget(): void {
    this.#option = null;
    this.#typed = '';
  }
}

const isElement = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement;

const isNumber = (target: EventTarget | null): boolean =>
  isElement(target) && target.matches('input[type="number"]');

const isWriting = (target: EventTarget | null): boolean =>
  isElement(target) &&
  !isNumber(target) &&
  (target.isContentEditable || target.matches('input:not([type="radio"]), textarea, select'));

/** Space presses what has the focus, and arrows change what is in a field or a choice of several. */
const isOwnOf = (target: EventTarget | null, key: string): boolean =>
  isElement(target) &&
  ((key === ' ' && target.closest('a, button, summary, input') !== null) ||
    (key.startsWith('Arrow') && target.matches('input')));

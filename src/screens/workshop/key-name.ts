const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  ArrowRight: 'Right',
  ArrowLeft: 'Left',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  '.': 'Full stop',
};

/** A key as a person would call it. */
export const keyName = (key: string): string =>
  Object.hasOwn(NAMES, key) ? (NAMES[key] ?? key) : key.length === 1 ? key.toUpperCase() : key;

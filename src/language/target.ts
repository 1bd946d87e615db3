/** Where a link's address leads, as far as the address alone tells. */
export type Address =
  | { readonly kind: 'beat' | 'fact' | 'principle'; readonly id: string }
  | { readonly kind: 'web'; readonly address: string }
  | { readonly kind: 'unsafe'; readonly address: string };

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const LOCAL = [
  ['#', 'beat'],
  ['facts.md#', 'fact'],
  ['principles.md#', 'principle'],
] as const;

/** Sorts a link's address into the four kinds that may be followed and all others. */
export const addressOf = (written: string): Address => {
  const local = LOCAL.find(([prefix]) => written.startsWith(prefix));
  if (local) return { kind: local[1], id: decoded(written.slice(local[0].length)) };
  if (/^https:\/\/[^\s/?#]/i.test(written)) return { kind: 'web', address: written };
  return { kind: 'unsafe', address: written };
};

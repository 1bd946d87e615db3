import type { Span } from '../source.ts';

/** An address that is a link of itself, without being written as one. */
export interface Address extends Span {
  readonly to: string;
}

const ANGLED = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>/y;
const BEGINS = /(?:https?:\/\/|www\.)[^\s.<]*[\p{L}\p{N}]/iuy;
const BARE = /(?:https?:\/\/|www\.)[^\s<]+/iy;

/** `<https://…>` or `<somebody@…>` at this place. */
export const angledAddressAt = (text: string, at: number): Address | null => {
  ANGLED.lastIndex = at;
  const found = ANGLED.exec(text);
  if (!found) return null;
  const inside = found[1] as string;
  const to = inside.includes('@') && !inside.includes(':') ? `mailto:${inside}` : inside;
  return { start: at, end: at + found[0].length, to };
};

/** What GitHub leaves out at the end of a bare address: punctuation, and brackets without a pair. */
const withoutTail = (address: string): string => {
  let end = address.length;
  let surplus = 0;
  for (const letter of address) surplus += letter === ')' ? 1 : letter === '(' ? -1 : 0;
  for (; end > 0; end--) {
    const last = address[end - 1] as string;
    if (last === ')' && surplus > 0) surplus--;
    else if (!/[?!.,:*_~'"’”;]/.test(last)) break;
  }
  return address.slice(0, end);
};

/** `https://…`, `http://…` or `www.…` standing in the words at this place. */
export const bareAddressAt = (text: string, at: number): Address | null => {
  const before = text[at - 1];
  const allowed = /^w/i.test(text[at] ?? '') ? /[\s*_~("'“‘]/ : /[^A-Za-z]/;
  if (before !== undefined && !allowed.test(before)) return null;
  BEGINS.lastIndex = BARE.lastIndex = at;
  const found = BEGINS.test(text) ? BARE.exec(text) : null;
  if (!found) return null;
  const address = withoutTail(found[0]);
  return { start: at, end: at + address.length, to: address };
};

const DOMAIN = /@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.[A-Za-z0-9-]*[A-Za-z0-9]/y;

/** The bare e-mail address whose `@` stands at this place, if what stands before it from `from` on
 * can be its first half. */
export const mailAddressAt = (text: string, at: number, from: number): Address | null => {
  let start = at;
  while (start > Math.max(from, at - 64) && /[A-Za-z0-9._+-]/.test(text[start - 1] ?? '')) start--;
  DOMAIN.lastIndex = at;
  const found = start < at ? DOMAIN.exec(text) : null;
  if (!found) return null;
  const end = at + found[0].length;
  return { start, end, to: `mailto:${text.slice(start, end)}` };
};

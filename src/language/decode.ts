import type { Span } from './source.ts';

/** A scenario's file is no larger. */
export const LARGEST = 1024 * 1024;

/** A file as text, and why it cannot be one. */
export interface Decoded {
  readonly text: string;
  readonly fault: { readonly why: 'bytes' | 'size'; readonly at: Span } | null;
}

const START: Span = { start: 0, end: 1 };

/** How many bytes a text takes as UTF-8. */
const sizeOf = (text: string): number =>
  text.length > LARGEST ? text.length : new TextEncoder().encode(text).length;

/** Reads bytes as UTF-8, and refuses what is none or is too large. */
export const decode = (file: string | Uint8Array): Decoded => {
  const size = typeof file === 'string' ? sizeOf(file) : file.length;
  if (size > LARGEST) return { text: '', fault: { why: 'size', at: START } };
  if (typeof file === 'string') return { text: file, fault: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(file), fault: null };
  } catch {
    const text = new TextDecoder('utf-8').decode(file);
    const start = Math.max(0, text.replace(/\r\n?/g, '\n').indexOf('\uFFFD'));
    return { text, fault: { why: 'bytes', at: { start, end: start + 1 } } };
  }
};

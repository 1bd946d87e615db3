import type { Line } from './draft.ts';
import type { Run } from './markdown/inline.ts';
import type { Span } from './source.ts';

const BRACED = /\{([\p{L}\p{N}-]+)\}/gu;

/** Splits a sentence that is not Markdown (a mark's, a promise) at the names in braces. Each name's
 * place is looked for in the stretch of the source that holds the sentence. */
export const lineOf = (sentence: string, source: string, at: Span): Line => {
  const runs: Run[] = [];
  let from = 0;
  let looked = at.start;
  for (const found of sentence.matchAll(BRACED)) {
    const [written, name = ''] = found;
    const text = sentence.slice(from, found.index);
    if (text !== '') runs.push({ kind: 'text', at, text });
    const place = source.slice(looked, at.end).indexOf(written);
    const start = place < 0 ? at.start : looked + place;
    if (place >= 0) looked = start + written.length;
    const span = place < 0 ? at : { start, end: start + written.length };
    runs.push({ kind: 'name', at: span, name });
    from = found.index + written.length;
  }
  const text = sentence.slice(from);
  if (text !== '') runs.push({ kind: 'text', at, text });
  return runs;
};

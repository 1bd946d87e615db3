import { plain, type Inline, type Prose } from '../../language/index.ts';

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * The end of what was said, in whole sentences and about so many words: enough to know it again
 * once all of it was read. Shorter speech is as it was.
 */
export function lastSentences(words: Prose, most: number): Prose {
  const said = words.flatMap((block): readonly Inline[] =>
    block.kind === 'paragraph' ? [...block.of, { kind: 'text', text: ' ' }] : [],
  );
  if (count(plain(said)) <= most) return words;
  return [{ kind: 'paragraph', of: [{ kind: 'text', text: '… ' }, ...endOf(said, most)] }];
}

function endOf(said: readonly Inline[], most: number): readonly Inline[] {
  const kept: Inline[] = [];
  let left = most;
  for (const inline of said.toReversed()) {
    const length = count(plain([inline]));
    if (length > left) return [...(inline.kind === 'text' ? cut(inline.text, left) : []), ...kept];
    kept.unshift(inline);
    left -= length;
  }
  return kept;
}

/** The last sentences of a text that fit; where none does, its last words. */
function cut(text: string, most: number): readonly Inline[] {
  const starts = [...text.matchAll(/(?<=[.?!…]”?\s+)\S/gu)].map(({ index }) => index);
  const start = starts.find((at) => count(text.slice(at)) <= most);
  if (start !== undefined) return [{ kind: 'text', text: text.slice(start) }];
  const words = most > 0 ? text.trimEnd().split(/\s+/).slice(-most).join(' ') : '';
  return [{ kind: 'text', text: words }];
}

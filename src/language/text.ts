import type { Block, Inline, Prose } from './scenario.ts';

type Words = readonly Inline[] | Prose;
type Any = Inline | Block;

const each = (list: readonly Any[], between: string): string => list.map(of).join(between);

const of = (it: Any): string => {
  switch (it.kind) {
    case 'text':
    case 'code':
      return it.text;
    case 'break':
      return '\n';
    case 'rule':
      return '';
    case 'quote':
      return each(it.of, '\n\n');
    case 'list':
      return it.items.map((item) => each(item, '\n\n')).join('\n');
    case 'table':
      return [it.head, ...it.rows]
        .map((row) => row.map((cell) => each(cell, '')).join(', '))
        .join('\n');
    default:
      return each(it.of, '');
  }
};

const INLINE: ReadonlySet<string> = new Set<Inline['kind']>([
  'text',
  'strong',
  'emphasis',
  'strike',
  'link',
  'break',
]);

const isInline = (it: Any): boolean => INLINE.has(it.kind) || it.kind === 'code';

/** The words of a line or of prose without their emphasis and links; an empty line stands between
 * blocks. */
export const plain = (words: Words): string => each(words, words.every(isInline) ? '' : '\n\n');

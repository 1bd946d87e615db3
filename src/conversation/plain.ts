import type { Block, Inline, Prose } from '../language/index.ts';

/** A run of words as plain text; a break is a space. */
export const plainWords = (of: readonly Inline[]): string =>
  of
    .map((each) => {
      if (each.kind === 'break') return ' ';
      return 'text' in each ? each.text : plainWords(each.of);
    })
    .join('');

/** Prose as plain text, its paragraphs apart by an empty line. */
export const plainProse = (prose: Prose): string => prose.map(plainBlock).join('\n\n');

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainWords(block.of);
    case 'list':
      return block.items.map(plainProse).join('\n');
    case 'quote':
      return plainProse(block.of);
    case 'code':
      return block.text;
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainWords).join(' | ')).join('\n');
    case 'rule':
      return '';
    default:
      return block satisfies never;
  }
}

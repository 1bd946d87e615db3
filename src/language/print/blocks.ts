import type { Block, Inline, Prose } from '../scenario.ts';
import { inlines } from './inlines.ts';

/** Puts a mark before every line; before an empty one without the space at its end. */
export const prefixed = (text: string, prefix: string, firstPrefix = prefix): string =>
  text
    .split('\n')
    .map((line, index) => {
      const mark = index === 0 ? firstPrefix : prefix;
      return line === '' ? mark.trimEnd() : mark + line;
    })
    .join('\n');

export const quoted = (text: string): string => prefixed(text, '> ');

/** Prose as Markdown, an empty line between its blocks. */
export const blocks = (prose: Prose): string =>
  prose
    .flatMap((block, index) => {
      const before = prose[index - 1];
      const runsOn = block.kind === 'list' && before?.kind === 'list';
      return runsOn ? ['<!-- -->', one(block)] : [one(block)];
    })
    .join('\n\n');

const one = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return inlines(block.of);
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlines(block.of, ' ')}`.trimEnd();
    case 'quote':
      return quoted(blocks(block.of));
    case 'list':
      return list(block);
    case 'code':
      return fenced(block.text);
    case 'table':
      return [block.head, ...block.rows].map(row).toSpliced(1, 0, rule(block.head)).join('\n');
    case 'rule':
      return '***';
  }
};

const list = ({ start, items }: Block & { kind: 'list' }): string =>
  items
    .map((item, index) => {
      const marker = start === null ? '- ' : `${Math.min(start + index, 999_999_999)}. `;
      return prefixed(blocks(item), ' '.repeat(marker.length), marker);
    })
    .join('\n\n');

const fenced = (text: string): string => {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return text === '' ? `${fence}\n${fence}` : `${fence}\n${text}\n${fence}`;
};

const row = (cells: readonly (readonly Inline[])[]): string =>
  `| ${cells.map((cell) => inlines(cell, ' ')).join(' | ')} |`;

const rule = (head: readonly unknown[]): string => `| ${head.map(() => '---').join(' | ')} |`;

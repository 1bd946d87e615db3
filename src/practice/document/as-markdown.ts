import type { Page, Piece } from './document.ts';

/** A page as Markdown, in which nothing that was typed can turn into a heading, a link or a tag. */
export function pageAsMarkdown({ title, opening, sections, closing }: Page): string {
  const parts = [
    `# ${safe(title)}`,
    ...opening.map(safe),
    ...sections.flatMap(({ heading, of }) => [`## ${safe(heading)}`, ...of.map(piece)]),
    ...(closing.length === 0 ? [] : ['---', ...closing.map(safe)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function piece(it: Piece): string {
  switch (it.kind) {
    case 'paragraph':
      return safe(it.text);
    case 'list':
      return it.items.map((item) => `- ${safe(item)}`).join('\n');
    case 'table':
      return [it.head, it.head.map(() => '---'), ...it.rows].map(row).join('\n');
    default:
      return it satisfies never;
  }
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => (/^-+$/.test(cell) ? cell : safe(cell))).join(' | ')} |`;

/** One line, its marks taken as they stand. */
const safe = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|#~]/g, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^([-+=])/, String.raw`\$1`);

import type { Page, Piece } from './document.ts';

/** A page as plain text, to paste into the school’s own system. */
export function pageAsText({ title, opening, sections, closing }: Page): string {
  const parts = [
    title,
    ...opening,
    ...sections.flatMap(({ heading, of }) => [`${heading}\n${of.map(piece).join('\n')}`]),
    ...closing,
  ];
  return `${parts.join('\n\n')}\n`;
}

function piece(it: Piece): string {
  switch (it.kind) {
    case 'paragraph':
      return it.text;
    case 'list':
      return it.items.map((item) => `• ${item}`).join('\n');
    case 'table':
      return it.rows
        .map((cells) => `• ${cells.filter((cell) => cell !== '').join('; ')}`)
        .join('\n');
    default:
      return it satisfies never;
  }
}

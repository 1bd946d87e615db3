import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { Page, Piece } from '../../practice/planning.ts';

const BULLETS = 'bullets';

/** A page as a Word file: real headings, real lists and real tables, on A4. */
export const asWord = (page: Page): Promise<Blob> => Packer.toBlob(documentOf(page));

/** The page as the library of Word files takes it. */
export const documentOf = ({ title, opening, sections, closing }: Page): Document =>
  new Document({
    title,
    creator: 'Common Ground',
    styles: { default: { document: { run: { font: 'Arial', size: 22 }, ...SPACED } } },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: INDENT }],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...opening.map(line),
          ...sections.flatMap(({ heading, of }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2, keepNext: true }),
            ...of.flatMap(piece),
          ]),
          ...closing.map(line),
        ],
      },
    ],
  });

const SPACED = { paragraph: { spacing: { after: 120 } } };
const INDENT = { paragraph: { indent: { left: 360, hanging: 240 } } };

const line = (text: string): Paragraph => new Paragraph({ text });

function piece(it: Piece): readonly (Paragraph | Table)[] {
  switch (it.kind) {
    case 'paragraph':
      return [line(it.text)];
    case 'list':
      return it.items.map(
        (text) => new Paragraph({ text, numbering: { reference: BULLETS, level: 0 } }),
      );
    case 'table':
      return [table(it.head, it.rows)];
    default:
      return it satisfies never;
  }
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map(cell) }),
      ...rows.map((cells) => new TableRow({ children: cells.map(cell) })),
    ],
  });

const cell = (text: string): TableCell => new TableCell({ children: [line(text)] });

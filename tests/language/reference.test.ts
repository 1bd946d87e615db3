import { Parser, type Node as Reference } from 'commonmark';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBlocks } from '../../src/language/markdown/blocks.ts';
import type { Node } from '../../src/language/markdown/node.ts';
import { normalise, open } from '../../src/language/source.ts';

/** The outline of a text: what its blocks are and how they are nested. */
type Outline = string | readonly [string, ...Outline[]];

/** A tab within code may stand for the spaces it covers. */
const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ours = (node: Node): Outline => {
  switch (node.kind) {
    case 'heading':
      return `heading ${node.level}`;
    case 'quote':
      return ['quote', ...node.of.map(ours)];
    case 'list': {
      const items = node.items.map((item): Outline => ['item', ...item.of.map(ours)]);
      return [node.start === null ? 'bullets' : `from ${node.start}`, ...items];
    }
    case 'code':
      return `code ${even(node.text)}`;
    case 'paragraph':
    case 'table':
    case 'rule':
    case 'comment':
    case 'html':
    case 'too-deep':
      return node.kind;
  }
};

function children(node: Reference): Outline[] {
  const found: Outline[] = [];
  for (let child = node.firstChild; child; child = child.next) found.push(theirs(child));
  return found;
}

function theirs(node: Reference): Outline {
  switch (node.type) {
    case 'heading':
      return `heading ${node.level}`;
    case 'block_quote':
      return ['quote', ...children(node)];
    case 'list':
      return [node.listType === 'bullet' ? 'bullets' : `from ${node.listStart}`, ...children(node)];
    case 'item':
      return ['item', ...children(node)];
    case 'code_block':
      return `code ${even(node.literal ?? '')}`;
    case 'thematic_break':
      return 'rule';
    default:
      return node.type;
  }
}

/** Lines of what our language is made of, in every wrong order; tables and HTML are not
 * CommonMark's or have a meaning of their own here. */
const line = fc.constantFrom(
  ...[
    '',
    '',
    '',
    'Words.',
    '  Words.',
    '    Words.',
    '## Beat',
    '# Title #',
    '### Deep',
    '---',
    '***',
  ],
  ...[
    '> Said.',
    '>Said.',
    '> > Thought.',
    '>',
    '> - item',
    '> ```',
    '- item',
    '- ',
    '-',
    '  - inner',
  ],
  ...[
    '* star',
    '+ plus',
    '1. one',
    '2) two',
    '10. ten',
    '   under',
    '      far under',
    '```',
    '~~~',
  ],
  ...[
    '`if heard >= 2`',
    '> `else` So.',
    '- [“Line.”](#beat) `reflect`',
    '  A note.',
    '===',
    '- - -',
  ],
  ...['\tTab.', '> \tTab.', '-\tTab', '    - code or item', '>     code', '####### seven', '#'],
);
const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));

it('sees the blocks that the reference reader of CommonMark sees', () => {
  fc.assert(
    fc.property(text, (written) => {
      // The reader takes the beginning of a file for front matter: these begin after it.
      const source = open(normalise(`---\nscenario: 1\n---\n${written}`));
      const found = readBlocks(source).nodes.map(ours);
      expect(found).toEqual(children(new Parser().parse(written)));
    }),
    { numRuns: 3000 },
  );
});

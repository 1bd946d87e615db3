import type { Span } from '../source.ts';
import type { Lines, Node } from './node.ts';
import { labelOf } from './node.ts';
import type { Fence } from './openings.ts';

interface Stretch {
  start: number;
  end: number;
}

/** A block without blocks inside, while its lines are still coming in. */
export type Leaf =
  | { readonly kind: 'paragraph'; readonly at: Stretch; readonly lines: Span[] }
  | {
      readonly kind: 'fence';
      readonly at: Stretch;
      readonly lines: string[];
      readonly fence: Fence;
      readonly indent: number;
    }
  | { readonly kind: 'indented'; readonly at: Stretch; readonly lines: string[] }
  | { readonly kind: 'html'; readonly at: Stretch; readonly ends: RegExp | null }
  | { readonly kind: 'comment'; readonly at: Stretch; closed: boolean }
  | { readonly kind: 'table'; readonly at: Stretch; readonly rows: Span[][] };

const DEFINITION =
  /^\[((?:[^[\]\\]|\\.){1,999})\]: *(?:<([^<>]*)>|([^ <]\S*))(?: +(?:"[^"]*"|'[^']*'|\([^()]*\)))? *$/;

/** Takes the definitions off the front of a paragraph; what is left is its words. */
export const withoutDefinitions = (
  text: string,
  lines: Lines,
  definitions: Map<string, string>,
): Lines => {
  let first = 0;
  for (; first < lines.length; first++) {
    const { start, end } = lines[first] as Span;
    if (text[start] !== '[') break;
    const found = DEFINITION.exec(text.slice(start, end));
    const label = labelOf(found?.[1] ?? '');
    if (!found || label === '') break;
    if (!definitions.has(label)) definitions.set(label, found[2] ?? found[3] ?? '');
  }
  return first === 0 ? lines : lines.slice(first);
};

const code = (at: Span, lines: readonly string[]): Node => {
  let last = lines.length;
  while (last > 0 && (lines[last - 1] as string).trim() === '') last--;
  return { kind: 'code', at, text: lines.slice(0, last).join('\n') };
};

/** The finished block, or null where nothing is left of it. */
export const finish = (text: string, leaf: Leaf, definitions: Map<string, string>): Node | null => {
  switch (leaf.kind) {
    case 'paragraph': {
      const lines = withoutDefinitions(text, leaf.lines, definitions);
      const [first] = lines;
      if (!first) return null;
      return { kind: 'paragraph', at: { start: first.start, end: leaf.at.end }, lines };
    }
    case 'fence':
      return { kind: 'code', at: leaf.at, text: leaf.lines.join('\n') };
    case 'indented':
      return code(leaf.at, leaf.lines);
    case 'html':
      return { kind: 'html', at: leaf.at };
    case 'comment':
      return { kind: leaf.closed ? 'comment' : 'html', at: leaf.at };
    case 'table':
      return leaf;
  }
};

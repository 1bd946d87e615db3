import { expect, it } from 'vitest';
import { readBlocks } from '../../../src/language/markdown/blocks.ts';
import type { Lines, Node } from '../../../src/language/markdown/node.ts';
import { open } from '../../../src/language/source.ts';

/** Blocks as a line of text: `p(words)`, `q(…)` and the like. */
const read = (text: string): string => {
  const source = open(text);
  const words = (lines: Lines): string =>
    lines.map(({ start, end }) => source.text.slice(start, end)).join('/');
  const one = (node: Node): string => {
    switch (node.kind) {
      case 'paragraph':
        return `p(${words(node.lines)})`;
      case 'heading':
        return `h${node.level}(${words(node.lines)})`;
      case 'quote':
        return `q(${all(node.of)})`;
      case 'list':
        return `${node.start ?? 'l'}[${node.items.map(({ of }) => all(of)).join('|')}]`;
      case 'code':
        return `c(${node.text.replace(/\n/g, '/')})`;
      case 'table':
        return `t(${node.rows.map((row) => words(row)).join(';')})`;
      default:
        return node.kind;
    }
  };
  const all = (nodes: readonly Node[]): string => nodes.map(one).join(' ');
  return all(readBlocks(source).nodes);
};

it.each([
  ['a\nb\n\nc', 'p(a/b) p(c)'],
  ['# a #\n## b#\n#c', 'h1(a) h2(b#) p(#c)'],
  ['a\nb\n===\nc\n---', 'h1(a/b) h2(c)'],
  ['> a\nb\n\nc', 'q(p(a/b)) p(c)'],
  ['> a\n\n> b', 'q(p(a)) q(p(b))'],
  ['> a\n>\n> > b\nc', 'q(p(a) q(p(b/c)))'],
  ['> a\n===', 'q(p(a/===))'],
  ['> a\n---', 'q(p(a)) rule'],
  ['- a\n- b\n\n  c\n* d', 'l[p(a)|p(b) p(c)] l[p(d)]'],
  ['- a\n\n<!-- c -->\n\n- b', 'l[p(a)] comment l[p(b)]'],
  ['- a\n\n  <!-- c -->\n- b', 'l[p(a) comment|p(b)]'],
  ['- a\n\nb', 'l[p(a)] p(b)'],
  ['- a\nb', 'l[p(a/b)]'],
  ['-\n\n  a', 'l[] p(a)'],
  ['- - a\n  - b', 'l[l[p(a)|p(b)]]'],
  ['a\n- b', 'p(a) l[p(b)]'],
  ['a\n2. b', 'p(a/2. b)'],
  ['3) a\n4) b\n5. c', '3[p(a)|p(b)] 5[p(c)]'],
  ['- a\n---', 'l[p(a)] rule'],
  ['- * * *', 'l[rule]'],
  ['\ta\n\n\tb', 'c(a//b)'],
  ['a\n    b', 'p(a/b)'],
  ['-\ta\n\n\tb', 'l[p(a) p(b)]'],
  ['```x\na\n\n```\nb', 'c(a/) p(b)'],
  ['> ```\n> a\nb', 'q(c(a)) p(b)'],
  ['~~~\n```\n', 'c(```)'],
  ['<!-- a\n\nb --> c', 'comment p(c)'],
  ['<!-- a --> b', 'p(<!-- a --> b)'],
  ['<!-- a', 'html'],
  ['<div>\na\n\nb', 'html p(b)'],
  ['a\n<em>\nb', 'p(a/<em>/b)'],
  ['a | b\n-|-\nc | d\n\ne', 't(a/b;c/d) p(e)'],
  ['[a]: #b\n\n[a]: #c\nd', 'p(d)'],
  ['***\n* * *\n_ _ _\n- -', 'rule rule rule l[l[]]'],
])('%j', (text, wanted) => expect(read(text)).toBe(wanted));

it('goes a hundred deep and no deeper', () => {
  expect(read(`${'> '.repeat(100)}a`)).not.toContain('too-deep');
  expect(read(`${'> '.repeat(101)}a`)).toContain('too-deep');
});

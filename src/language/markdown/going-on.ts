import type { Growing } from './growing.ts';
import type { Leaf } from './leaf.ts';
import { closesFence } from './openings.ts';

/** The line was taken. */
const TAKEN = -1;

/** Gives a line to the code, HTML or comment that is open. Returns the place from which the line
 * is still to be read, or -1 where it was taken whole. */
export const goOn = (tree: Growing, from: number, end: number): number => {
  const { leaf, text } = tree;
  if (!leaf || leaf.kind === 'paragraph' || leaf.kind === 'table') return from;
  const line = text.slice(from, end);
  const rest = close(leaf, line);
  if (rest < 0) {
    if (line.trim() !== '') tree.reach(end);
    return TAKEN;
  }
  if (leaf.kind === 'comment') leaf.at.end = from + rest;
  else if (rest > 0) tree.reach(end);
  tree.closeLeaf();
  const over = from + rest;
  return over < end && text.slice(over, end).trim() !== '' ? over : TAKEN;
};

/** How much of the line still belongs to the block where the line ends it; -1 where it goes on. */
const close = (leaf: Exclude<Leaf, { kind: 'paragraph' | 'table' }>, line: string): number => {
  const words = line.trimStart();
  const indent = line.length - words.length;
  switch (leaf.kind) {
    case 'indented':
      if (words !== '' && indent < 4) return 0;
      leaf.lines.push(line.slice(4));
      return -1;
    case 'fence':
      if (indent < 4 && closesFence(words, leaf.fence)) return line.length;
      leaf.lines.push(line.slice(Math.min(indent, leaf.indent)));
      return -1;
    case 'html':
      if (leaf.ends === null) return words === '' ? line.length : -1;
      return leaf.ends.test(line) ? line.length : -1;
    case 'comment': {
      const found = line.indexOf('-->');
      if (found < 0) return -1;
      leaf.closed = true;
      return found + 3;
    }
  }
};

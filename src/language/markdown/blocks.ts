import type { Source } from '../source.ts';
import { Growing, type Container } from './growing.ts';
import { goOn } from './going-on.ts';
import type { Definitions, Node } from './node.ts';
import * as opening from './openings.ts';
import { cellsOf, dashesOf } from './table.ts';

/** The blocks of a text, in order, and where its link labels lead. */
export interface Blocks {
  readonly nodes: readonly Node[];
  readonly definitions: Definitions;
}

/** Nothing may be nested deeper than this. */
const DEEPEST = 100;

/**
 * Reads Markdown's blocks with the exact place of each, line by line as CommonMark's own algorithm
 * does (spec.commonmark.org/0.31.2, appendix A), so that the time is in proportion to the length
 * whatever the text. (marked gives no places, and there are texts on which it takes minutes.)
 */
export const readBlocks = ({ text, starts, body }: Source): Blocks => {
  const tree = new Growing(text);
  const lines = text.endsWith('\n') ? starts.length - 1 : starts.length;
  for (let line = body; line < lines; line++)
    readLine(tree, starts[line] as number, (starts[line + 1] ?? text.length + 1) - 1);
  tree.closeTo(1);
  tree.closeLeaf();
  return { nodes: tree.top.of, definitions: tree.definitions };
};

const indentAt = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && text[at] === ' ') at++;
  return at - from;
};

const afterQuoteMark = (text: string, mark: number): number =>
  text[mark + 1] === ' ' ? mark + 2 : mark + 1;

/** The place inside a container's mark, or -1 where the line does not go on with it. */
const enter = (tree: Growing, inside: Container, from: number, end: number): number => {
  const indent = indentAt(tree.text, from, end);
  const blank = from + indent >= end;
  if (inside.kind === 'quote') {
    const mark = from + indent;
    return indent > 3 || blank || tree.text[mark] !== '>' ? -1 : afterQuoteMark(tree.text, mark);
  }
  if (!blank) return indent >= inside.indent ? from + inside.indent : -1;
  const empty = inside.of.length === 0 && !(tree.leaf && tree.top === inside);
  return empty ? -1 : Math.min(end, from + inside.indent);
};

const readLine = (tree: Growing, start: number, end: number): void => {
  let at = start;
  let matched = 1;
  for (; matched < tree.open.length; matched++) {
    const next = enter(tree, tree.open[matched] as Container, at, end);
    if (next < 0) break;
    at = next;
  }
  if (matched === tree.open.length) at = goOn(tree, at, end);
  if (at >= 0) begin(tree, at, end, matched);
};

/** Opens what a line opens, one container inside the other, down to a block or to words. */
const begin = (tree: Growing, from: number, end: number, matchedAtFirst: number): void => {
  let at = from;
  let matched = matchedAtFirst;
  for (;;) {
    const indent = indentAt(tree.text, at, end);
    const here = at + indent;
    if (here >= end) return blank(tree, matched);
    if (indent >= 4) {
      if (tree.paragraph) return words(tree, here, end, matched);
      return indented(tree, at, end, matched);
    }
    const inside = openContainer(tree, here, indent, end, matched);
    if (inside < 0) return;
    if (inside === here) {
      if (!openBlock(tree, here, indent, end, matched)) words(tree, here, end, matched);
      return;
    }
    at = inside;
    matched = tree.open.length;
  }
};

const blank = (tree: Growing, matched: number): void => {
  tree.closeTo(matched);
  tree.closeLeaf();
};

const indented = (tree: Growing, at: number, end: number, matched: number): void => {
  tree.closeTo(matched);
  tree.begin({
    kind: 'indented',
    at: { start: at + 4, end },
    lines: [tree.text.slice(at + 4, end)],
  });
  tree.reach(end);
};

/** Opens the quote or the list item that begins `here` and gives the place inside it; `here` where
 * none begins; -1 where it would be nested too deep. */
const openContainer = (
  tree: Growing,
  here: number,
  indent: number,
  end: number,
  matched: number,
): number => {
  const quoted = tree.text[here] === '>';
  const marker = quoted ? null : markerAt(tree, here, end, matched);
  if (!quoted && !marker) return here;
  tree.closeTo(matched);
  tree.closeLeaf();
  if (tree.open.length > DEEPEST) {
    const before = tree.top.of[tree.top.of.length - 1];
    if (before?.kind !== 'too-deep') tree.add({ kind: 'too-deep', at: { start: here, end } });
    tree.reach(end);
    return -1;
  }
  if (marker) tree.item(here, indent + marker.width, marker);
  else tree.quote(here);
  return marker
    ? Math.min(end, here + marker.width)
    : Math.min(end, afterQuoteMark(tree.text, here));
};

/** A list marker, where one may stand: an empty item or a list that begins with another number
 * than 1 does not break into a paragraph. */
const markerAt = (
  tree: Growing,
  here: number,
  end: number,
  matched: number,
): opening.Marker | null => {
  if (!/[-+*\d]/.test(tree.text[here] as string)) return null;
  const rest = tree.text.slice(here, end);
  if (opening.isRule(rest)) return null;
  const marker = opening.markerOf(rest.trimEnd());
  const interrupts = tree.paragraph && matched === tree.open.length;
  if (!marker || !interrupts) return marker;
  if (opening.underlineOf(rest) !== null) return null;
  return marker.empty || (marker.number !== null && marker.number !== 1) ? null : marker;
};

/** Opens the heading, code, HTML, comment, table or rule that begins here, if one does. */
const openBlock = (
  tree: Growing,
  here: number,
  indent: number,
  end: number,
  matched: number,
): boolean => {
  const first = tree.text[here] as string;
  if (!/[#`~<=\-*_|:]/.test(first)) return false;
  const rest = tree.text.slice(here, end);
  if (tree.paragraph && matched === tree.open.length && underlined(tree, rest, end)) return true;
  if (first === '<') return openMarkup(tree, here, rest, end, matched);
  const heading = opening.headingOf(rest);
  const fence = opening.fenceOf(rest);
  if (!heading && !fence && !opening.isRule(rest)) return false;
  tree.closeTo(matched);
  tree.closeLeaf();
  const at = { start: here, end };
  if (heading) {
    const lines = [{ start: here + heading.from, end: here + heading.to }];
    tree.add({ kind: 'heading', at, level: heading.level, lines });
  } else if (fence) tree.begin({ kind: 'fence', at, lines: [], fence, indent });
  else tree.add({ kind: 'rule', at });
  tree.reach(end);
  return true;
};

/** Whether this line makes the paragraph above it a heading, or its last line a table's head. */
const underlined = (tree: Growing, rest: string, end: number): boolean => {
  const { paragraph } = tree;
  if (!paragraph) return false;
  const level = opening.underlineOf(rest);
  const head = paragraph.lines[paragraph.lines.length - 1];
  const columns = level === null ? dashesOf(rest) : 0;
  const cells = head && columns > 0 ? cellsOf(tree.text, head) : [];
  const isTable = columns > 0 && cells.length === columns && rest.includes('|');
  if (level === null && !isTable) return false;
  if (level !== null) tree.underline(level, end);
  else if (head) {
    paragraph.lines.pop();
    tree.begin({ kind: 'table', at: { start: head.start, end }, rows: [cells] });
  }
  tree.reach(end);
  return true;
};

const openMarkup = (
  tree: Growing,
  here: number,
  rest: string,
  end: number,
  matched: number,
): boolean => {
  const at = { start: here, end };
  if (rest.startsWith('<!--')) {
    const close = opening.endOfComment(rest, 0);
    const closed = close >= 0;
    if (closed && rest.slice(close).trim() !== '') return false;
    tree.closeTo(matched);
    tree.begin({ kind: 'comment', at, closed });
    if (closed) tree.closeLeaf();
  } else {
    const html = opening.htmlOf(rest, tree.paragraph !== null);
    if (!html) return false;
    tree.closeTo(matched);
    tree.begin({ kind: 'html', at, ends: html.ends });
    if (html.ends?.test(rest)) tree.closeLeaf();
  }
  tree.reach(end);
  return true;
};

/** Adds words to the paragraph or the table that is open, or begins a paragraph. */
const words = (tree: Growing, here: number, end: number, matched: number): void => {
  const line = { start: here, end };
  if (tree.paragraph) {
    tree.paragraph.lines.push(line);
    tree.reach(end);
    return;
  }
  tree.closeTo(matched);
  if (tree.leaf?.kind === 'table') tree.leaf.rows.push(cellsOf(tree.text, line));
  else tree.begin({ kind: 'paragraph', at: { start: here, end }, lines: [line] });
  tree.reach(end);
};

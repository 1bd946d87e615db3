import type { Span } from '../source.ts';
import { finish, type Leaf } from './leaf.ts';
import type { Item, Node } from './node.ts';
import type { Marker } from './openings.ts';

interface Stretch {
  start: number;
  end: number;
}

interface OpenList {
  readonly sign: string;
  readonly at: Stretch;
  readonly items: Item[];
}

/** A block that holds blocks, while they are still coming in. */
export interface Container {
  readonly kind: 'root' | 'quote' | 'item';
  readonly at: Stretch;
  readonly of: Node[];
  /** Of an item: how far what belongs to it is indented. */
  readonly indent: number;
  /** The list that this container's last child is, as long as it may go on. */
  list: OpenList | null;
}

/** A tree of blocks that grows at its lower right edge. */
export class Growing {
  readonly open: Container[] = [];
  readonly definitions = new Map<string, string>();
  readonly text: string;
  leaf: Leaf | null = null;

  constructor(text: string) {
    this.text = text;
    this.push('root', 0, 0);
  }

  get top(): Container {
    return this.open[this.open.length - 1] as Container;
  }

  /** The open paragraph, if the last line ended in one. */
  get paragraph(): (Leaf & { kind: 'paragraph' }) | null {
    return this.leaf?.kind === 'paragraph' ? this.leaf : null;
  }

  /** Everything that is open reaches to here. */
  reach(end: number): void {
    for (const { at, list } of this.open) {
      at.end = end;
      if (list) list.at.end = end;
    }
    if (this.leaf) this.leaf.at.end = end;
  }

  /** Leaves only so many containers open. */
  closeTo(depth: number): void {
    if (this.open.length <= depth) return;
    this.closeLeaf();
    this.open.length = depth;
  }

  closeLeaf(): void {
    const node = this.leaf && finish(this.text, this.leaf, this.definitions);
    this.leaf = null;
    if (node) this.add(node);
  }

  add(node: Node): void {
    this.top.list = null;
    this.top.of.push(node);
  }

  quote(start: number): void {
    const parent = this.top;
    const inside = this.push('quote', start, 0);
    parent.list = null;
    parent.of.push({ kind: 'quote', at: inside.at, of: inside.of });
  }

  item(start: number, indent: number, marker: Marker): void {
    const parent = this.top;
    const inside = this.push('item', start, indent);
    if (parent.list?.sign !== marker.sign) {
      const items: Item[] = [];
      const at = { start, end: start };
      parent.of.push({ kind: 'list', at, start: marker.number, items });
      parent.list = { sign: marker.sign, at, items };
    }
    parent.list.items.push({ at: inside.at, of: inside.of });
  }

  /** Begins a block without blocks inside. */
  begin(leaf: Leaf): void {
    this.closeLeaf();
    this.leaf = leaf;
  }

  /** The paragraph's lines are a heading, since this one underlines them. */
  underline(level: number, end: number): void {
    const node = this.leaf && finish(this.text, this.leaf, this.definitions);
    this.leaf = null;
    if (node?.kind !== 'paragraph') return;
    const at: Span = { start: node.at.start, end };
    this.add({ kind: 'heading', at, level, lines: node.lines });
  }

  private push(kind: Container['kind'], start: number, indent: number): Container {
    const inside: Container = { kind, at: { start, end: start }, of: [], indent, list: null };
    this.open.push(inside);
    return inside;
  }
}

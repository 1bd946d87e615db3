import type { Found, Line, Passage } from './draft.ts';
import type { Run } from './markdown/inline.ts';
import type { Definitions, Lines, Node } from './markdown/node.ts';
import { readRuns } from './markdown/runs.ts';
import { addressOf } from './target.ts';

/** Reads blocks into prose, and notes down every link, name, image and piece of HTML on the way. */
export class PassageReader {
  readonly found: Found = {
    links: [],
    names: [],
    images: [],
    html: [],
    headings: [],
    deepHeadings: [],
    tooDeep: [],
  };
  private readonly source: string;
  private readonly definitions: Definitions;

  constructor(source: string, definitions: Definitions) {
    this.source = source;
    this.definitions = definitions;
  }

  line(lines: Lines): Line {
    const runs = readRuns(this.source, lines, this.definitions);
    this.note(runs);
    return runs;
  }

  /** The prose that a block is; null where it is none: a comment, HTML. */
  passage(node: Node, inside = false): Passage | null {
    switch (node.kind) {
      case 'paragraph': {
        const runs = this.line(node.lines);
        return runs.every(isNothing) ? null : { kind: 'paragraph', at: node.at, runs };
      }
      case 'heading':
        if (inside) this.found.headings.push({ level: node.level, at: node.at });
        return { kind: 'heading', at: node.at, level: node.level, runs: this.line(node.lines) };
      case 'quote':
        return this.quote(node);
      case 'list': {
        const items = node.items.map(({ at, of }) => ({ at, of: this.passages(of) }));
        return { kind: 'list', at: node.at, start: node.start, items };
      }
      case 'table': {
        const rows = node.rows.map((row) => row.map((cell) => this.line([cell])));
        return { kind: 'table', at: node.at, rows };
      }
      case 'code':
        return node;
      case 'rule':
        return { kind: 'rule', at: node.at };
      default:
        return this.nothing(node);
    }
  }

  private passages(nodes: readonly Node[]): Passage[] {
    return nodes.flatMap((node) => this.passage(node, true) ?? []);
  }

  private quote(node: Node & { kind: 'quote' }): Passage {
    const [first, ...others] = node.of;
    const note = first?.kind === 'paragraph' && this.isNoteMark(first.lines);
    if (!note) return { kind: 'quote', at: node.at, note, of: this.passages(node.of) };
    const lines = first.lines.slice(1);
    const rest: Node[] = lines[0] ? [{ kind: 'paragraph', at: lines[0], lines }] : [];
    return { kind: 'quote', at: node.at, note, of: this.passages([...rest, ...others]) };
  }

  private isNoteMark([line]: Lines): boolean {
    if (!line || this.source[line.start] !== '[' || line.end - line.start > 200) return false;
    const words = this.source.slice(line.start, line.end).replace(/<!--.*?-->/g, '');
    return /^\[!NOTE\]\s*$/i.test(words);
  }

  private nothing({ kind, at }: Node): null {
    if (kind === 'html') this.found.html.push(at);
    if (kind === 'too-deep') this.found.tooDeep.push(at);
    return null;
  }

  private note(runs: readonly Run[]): void {
    for (const run of runs) {
      if (run.kind === 'name') this.found.names.push(run);
      else if (run.kind === 'html') this.found.html.push(run.at);
      else if (run.kind === 'image') this.found.images.push(run.at);
      if (run.kind === 'link' || run.kind === 'image')
        this.found.links.push({ address: addressOf(run.to), at: run.at });
      if ('of' in run) this.note(run.of);
    }
  }
}

/** Whether a run shows nothing: white space, a comment, or emphasis of nothing. */
export const isNothing = (run: Run): boolean => {
  switch (run.kind) {
    case 'comment':
    case 'html':
    case 'break':
      return true;
    case 'text':
      return /^[ \n]*$/.test(run.text);
    case 'strong':
    case 'emphasis':
    case 'strike':
      return run.of.every(isNothing);
    default:
      return false;
  }
};

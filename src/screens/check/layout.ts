import { Graph, layout } from '@dagrejs/dagre';
import type { Lead, Stop } from './map.ts';

/** Pixels at the usual size of text. */
export const BOX = 184;
const LINE = 20;
const PADDING = 12;
/** How many letters of a line fit a box. */
const LETTERS = 21;

export interface Box {
  readonly stop: Stop;
  /** Its top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly paths: readonly { readonly lead: Lead; readonly d: string }[];
}

/** Breaks words into lines that fit a box. */
export function broken(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).flatMap(pieces)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const pieces = (word: string): readonly string[] =>
  word.match(new RegExp(`.{1,${LETTERS}}`, 'gu')) ?? [];

/** Lays the beats out from top to bottom, in the order in which plays come to them. */
export function drawn(
  stops: readonly Stop[],
  leads: readonly Lead[],
  says: (stop: Stop) => readonly string[],
): Drawing {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 16, ranksep: 60, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  const lines = new Map(stops.map((stop) => [stop.id as string, says(stop).flatMap(broken)]));
  for (const { id } of stops) {
    const height = (lines.get(id)?.length ?? 0) * LINE + 2 * PADDING;
    graph.setNode(id, { width: BOX, height });
  }
  for (const { from, to } of leads) if (from !== to) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    boxes: stops.map((stop) => boxOf(stop, graph.node(stop.id), lines.get(stop.id) ?? [])),
    paths: leads
      .filter(({ from, to }) => from !== to)
      .map((lead) => ({ lead, d: through(graph.edge(lead.from, lead.to).points) })),
  };
}

interface Middle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxOf = (stop: Stop, { x, y, width, height }: Middle, lines: readonly string[]): Box => ({
  stop,
  lines,
  width,
  height,
  x: x - width / 2,
  y: y - height / 2,
});

/** A line through points that bends at each and has no corners. */
function through(points: readonly { readonly x: number; readonly y: number }[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1).map((point, at) => {
    const next = rest[at + 1] ?? last;
    const end = at === rest.length - 2 ? next : middle(point, next);
    return `Q${spot(point)} ${spot(end)}`;
  });
  return `M${spot(first)} ${bends.length > 0 ? bends.join(' ') : `L${spot(last)}`}`;
}

const middle = (a: { x: number; y: number }, b: { x: number; y: number }) => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
});

const spot = ({ x, y }: { x: number; y: number }): string =>
  `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

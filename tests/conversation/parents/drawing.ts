import type { ParentTable } from '../../../src/analysis/tabulate.ts';
import { MOODS, MOVES, isHarmful, type Mood, type Move } from '../../../src/language/index.ts';
import { paces } from './reach.ts';

type Arrow = readonly [from: string, to: string, moves: readonly Move[]];

/** The groups of moods of a chart, in its own order. */
const groupsOf = ({ chart }: ParentTable): (readonly [string, readonly string[]])[] =>
  Object.entries(chart.machine.states)
    .map(([name, node]) => [name, Object.keys(node.states)] as const)
    .filter(([, moods]) => moods.length > 0);

/** From which mood to which mood each move leads, somewhere within reach. */
function leading(table: ParentTable): Map<string, Set<Move>> {
  const arrows = new Map<string, Set<Move>>();
  for (const { from, move, to } of paces(table)) {
    const between = [table.moodOf(from), table.moodOf(to)];
    if (between[0] === between[1]) continue;
    const moves = arrows.get(between.join()) ?? new Set();
    arrows.set(between.join(), moves.add(move));
  }
  return arrows;
}

/** What leads from every mood of a group to one and the same mood is drawn from the group. */
function arrowsOf(table: ParentTable): Arrow[] {
  const arrows = leading(table);
  const leads = (from: string, to: string, move: Move) =>
    arrows.get(`${from},${to}`)?.has(move) ?? false;
  const fromGroup = (moods: readonly string[], to: string, move: Move) => {
    const others = moods.filter((mood) => mood !== to);
    return others.length > 1 && others.every((mood) => leads(mood, to, move));
  };
  const drawn: Arrow[] = [];
  const draw = (from: string, to: Mood, moves: readonly Move[]) => {
    if (moves.length > 0) drawn.push([from, to, moves]);
  };
  for (const [group, moods] of groupsOf(table)) {
    for (const to of MOODS[table.chart.kind]) {
      const shared = MOVES.filter((move) => fromGroup(moods, to, move));
      for (const from of moods)
        draw(
          from,
          to,
          MOVES.filter((move) => leads(from, to, move) && !shared.includes(move)),
        );
      draw(group, to, shared);
    }
  }
  return drawn;
}

/** The moves of an arrow in words: what helps, and on a line below what harms. */
function labelled(moves: readonly Move[]): string {
  const helps = moves.filter((move) => !isHarmful(move));
  const harms = moves.filter(isHarmful);
  return [helps, harms]
    .filter((list) => list.length > 0)
    .map((list) => list.join(', '))
    .join('<br>');
}

const named = (name: string) => name.replaceAll('-', '_');

/** A parent's chart as a Mermaid state diagram: its moods, and the moves that lead between them. */
export function draw(table: ParentTable): string {
  const { start } = table.chart;
  const boxes = groupsOf(table).flatMap(([group, moods]) => [
    `  state ${group} {`,
    ...moods.map((mood) => `    ${mood === named(mood) ? mood : `${named(mood)}: ${mood}`}`),
    '  }',
  ]);
  const arrows = arrowsOf(table).map(
    ([from, to, moves]) => `  ${named(from)} --> ${named(to)}: ${labelled(moves)}`,
  );
  return ['stateDiagram-v2', `  [*] --> ${named(start.mood)}`, ...boxes, ...arrows].join('\n');
}

import { createTable, prove, scenarioSystem } from '../../src/analysis/index.ts';
import { CHARTS } from '../../src/conversation/charts.ts';
import type { Scenario } from '../../src/language/index.ts';
import { read } from '../../src/language/reading.ts';
import { howItReads } from '../../src/practice/reading.ts';
import { seeded } from './seeded.ts';
import { citations, scenarios } from './scenarios.ts';
import { short } from './table.ts';

const HEAD = [
  'scenario',
  'parent',
  'min',
  'beats',
  'choices',
  'a play',
  'endings',
  'places',
  'random',
  'first',
  'last',
  'longest',
  'shortest',
  'best',
  'staff words',
  'ages: staff',
  'parent',
  'notes',
  '',
];
const PLAYS = 400;

/** How many choices a play takes that chooses at random: the middle eight in ten, `7–14`. */
function lengths(scenario: Scenario, table: ReturnType<typeof createTable>): string {
  const system = scenarioSystem(scenario, table);
  const names = new Uint16Array(system.most);
  const chance = seeded(9);
  const counts = Array.from({ length: PLAYS }, () => {
    let state = new Uint32Array(system.width);
    let next = new Uint32Array(system.width);
    let taken = 0;
    system.start(state);
    for (let of = system.offered(state, 0, names); of > 0 && taken < 200; taken += 1) {
      system.step(state, 0, names[Math.floor(chance() * of)] as number, next);
      [state, next] = [next, state];
      of = system.offered(state, 0, names);
    }
    return taken;
  }).sort((one, other) => one - other);
  return `${counts[PLAYS * 0.1]}–${counts[PLAYS * 0.9]}`;
}

function row(file: (typeof scenarios)[number]): readonly string[] {
  const name = file.name.replace(/\.md$/, '');
  const reading = read(file.text, name, citations);
  if (reading.kind !== 'sound') return [name, '', '', 'has an error: npm run -s check'];
  const { scenario, places } = reading;
  const table = createTable(CHARTS[scenario.parent]);
  const { diagnostics, figures } = prove(scenario, places, table);
  const { endings, worth } = figures;
  const reads = howItReads(scenario);
  const age = (level: { readonly age: number } | null) => (level ? String(level.age) : '–');
  return [
    name,
    scenario.parent,
    String(scenario.minutes),
    String(scenario.beats.length),
    String(scenario.beats.reduce((sum, { choices }) => sum + choices.length, 0)),
    lengths(scenario, table),
    String(endings.length),
    String(new Set(endings.map(({ relationship, child }) => `${relationship} ${child}`)).size),
    ...[worth.random, worth.first, worth.last, worth.longest, worth.shortest, worth.best].map(
      short,
    ),
    `${short(reads.lines.average)}, at most ${reads.lines.longest}`,
    age(reads.staff),
    age(reads.parent),
    age(reads.notes),
    [...new Set(diagnostics.map(({ code }) => code))].join(' '),
  ];
}

/** Prints, for each scenario, how long it is, how plays of it end, and how it reads. */
export function printScenarios(): void {
  const rows = [HEAD, ...scenarios.map(row)];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((cells) => whole(cells, at))));
  console.log(
    '\nThe scenarios (worth of 6; what always taking one line comes to; ages that can read)',
  );
  for (const cells of rows) {
    const line = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
    console.log(`  ${line}`.trimEnd());
  }
}

/** How wide a cell is; one that stands for a whole row makes no column wider. */
const whole = (cells: readonly string[], at: number): number =>
  cells.length === HEAD.length ? (cells[at] ?? '').length : at === 0 ? (cells[0] ?? '').length : 0;

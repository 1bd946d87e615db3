import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTable, prove } from '../../src/analysis/index.ts';
import { CHARTS } from '../../src/conversation/charts.ts';
import { EXPLORING_CODES, type ParentKind } from '../../src/language/index.ts';
import { read, readFacts, readPrinciples } from '../../src/language/reading.ts';
import { root } from '../house/source.ts';

interface Expected {
  readonly about: string;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly line: number | readonly number[] | null;
    readonly playLength?: number;
  }[];
  readonly figures: ExpectedFigures | null;
  readonly limit?: number;
  readonly only?: 'must';
  readonly mustNot?: readonly string[];
}

interface ExpectedFigures {
  readonly complete: boolean;
  readonly endings?: readonly { readonly beat: string; readonly shortestLength: number }[];
  readonly worth?: Readonly<Record<string, number>>;
}

const folder = `${root}tests/cases`;
const text = (name: string) => readFileSync(`${folder}/${name}`);
const cases = JSON.parse(text('expected.json').toString()) as Record<string, Expected>;
const citations = {
  facts: readFacts(text('facts.md').toString()).facts,
  principles: readPrinciples(text('principles.md').toString()).principles,
};
const tables = new Map<ParentKind, ReturnType<typeof createTable>>();
const tableOf = (kind: ParentKind) => {
  const table = tables.get(kind) ?? createTable(CHARTS[kind]);
  tables.set(kind, table);
  return table;
};

const explored = Object.entries(cases).filter(([, { figures }]) => figures !== null);

describe.each(explored)('%s', (name, expected) => {
  const reading = read(text(name), name.replace(/\.md$/, ''), citations);
  if (reading.kind !== 'sound') throw new Error(`${name} is to be explored, and cannot be read`);
  const { scenario, places } = reading;
  const proof = prove(scenario, places, tableOf(scenario.parent), expected.limit);

  it(expected.about, () => {
    const wanted = expected.diagnostics.filter(({ code }) =>
      (EXPLORING_CODES as readonly string[]).includes(code),
    );
    const found = proof.diagnostics.filter(
      ({ code, severity }) =>
        expected.only !== 'must' ||
        severity === 'error' ||
        wanted.some((want) => want.code === code),
    );
    expect(found.map(({ code, severity }) => ({ code, severity }))).toEqual(
      wanted.map(({ code, severity }) => ({ code, severity })),
    );
    wanted.forEach(({ line, playLength }, at) => {
      if (line !== null) expect([line].flat()).toContain(found[at]?.line);
      if (playLength !== undefined) expect(found[at]?.play).toHaveLength(playLength);
    });
    const forbidden = expected.mustNot ?? [];
    expect(proof.diagnostics.filter(({ code }) => forbidden.includes(code))).toEqual([]);
  });

  it('has the figures', () => {
    const { complete, endings, worth } = expected.figures as ExpectedFigures;
    expect(proof.figures.complete).toBe(complete);
    if (endings) {
      const found = proof.figures.endings.map(({ shortest, ...ending }) => ({
        ...ending,
        shortestLength: shortest.length,
      }));
      expect(found).toEqual(endings);
    }
    for (const [policy, value] of Object.entries(worth ?? {})) {
      const got = proof.figures.worth[policy as keyof typeof proof.figures.worth];
      expect(got).toBeCloseTo(value, 5);
    }
  });
});

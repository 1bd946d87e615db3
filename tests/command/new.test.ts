import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTable, prove } from '../../src/analysis/index.ts';
import { newScenario } from '../../src/command/new.ts';
import { CHARTS } from '../../src/conversation/charts.ts';
import { read } from '../../src/language/reading.ts';
import { citations } from '../bench/scenarios.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'common-ground-new-'));
  mkdirSync(join(root, 'scenarios'));
});
afterEach(() => rmSync(root, { recursive: true }));

function made(name: string) {
  const said: string[] = [];
  const told = {
    print: (text: string) => said.push(text),
    complain: (text: string) => said.push(text),
  };
  return { status: newScenario(name, root, told), said: said.join('\n') };
}

describe('a new scenario', () => {
  it('is sound, and no play of it is worth a warning', () => {
    expect(made('evenings-at-home')).toMatchObject({ status: 0 });
    const text = readFileSync(join(root, 'scenarios/evenings-at-home.md'), 'utf8');
    const reading = read(text, 'evenings-at-home', citations);
    if (reading.kind !== 'sound') throw new Error(JSON.stringify(reading.diagnostics));
    const { scenario, places } = reading;
    expect(scenario.title).toBe('Evenings at home');
    expect(reading.diagnostics).toEqual([]);
    expect(prove(scenario, places, createTable(CHARTS[scenario.parent])).diagnostics).toEqual([]);
  });

  it('may be named with its ending', () => {
    expect(made('the-car-park.md').status).toBe(0);
    expect(existsSync(join(root, 'scenarios/the-car-park.md'))).toBe(true);
  });

  it.each([
    ['Evenings At Home', /use small letters, digits and hyphens, as evenings-at-home\. Nothing/],
    ['../evenings', /is no name for a scenario/],
    ['…', /as evenings-at-home\./],
    ['facts', /the name of what lies beside/],
    ['readme', /the name of what lies beside/],
  ])('is not written under “%s”', (name, why) => {
    const { status, said } = made(name);
    expect(status).toBe(2);
    expect(said).toMatch(why);
    expect(readdirSync(join(root, 'scenarios'))).toEqual([]);
  });

  it('never takes the place of another', () => {
    made('evenings');
    const before = readFileSync(join(root, 'scenarios/evenings.md'), 'utf8');
    const { status, said } = made('evenings');
    expect([status, said]).toEqual([
      2,
      'There is a scenario “evenings” already. Nothing was written.',
    ]);
    expect(readFileSync(join(root, 'scenarios/evenings.md'), 'utf8')).toBe(before);
  });
});

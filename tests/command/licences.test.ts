import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licencesOf } from '../../src/command/build/licences.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

it('everything that ships is named with its licence, and what it brings with it too', () => {
  const all = licencesOf(process.cwd());
  const named = new Map(all.map((licence) => [licence.name, licence]));
  for (const name of Object.keys(dependencies)) {
    expect(named.get(name)?.text, name).toMatch(/permission|licen[cs]e/i);
  }
  expect(all.length).toBeGreaterThan(Object.keys(dependencies).length + 3);
  expect(named.get('Common Ground')?.text).toContain('MIT');
  expect(all.filter(({ kind }) => kind === 'OFL-1.1').length).toBeGreaterThan(1);
  expect(
    all.filter(({ text, kind }) => text === '' && kind === 'see its text').map(({ name }) => name),
  ).toEqual([]);
});

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarios } from '../../src/command/build/scenarios.ts';
import { read } from '../../src/language/reading.ts';
import { root } from '../house/source.ts';

const NO_CITATIONS = { facts: [], principles: [] };

let folder = '';
const cases = join(root, 'tests/cases');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-build-'));
  writeFileSync(join(folder, 'main.js'), `export * from 'virtual:catalogue';`);
  for (const name of ['facts.md', 'principles.md']) {
    copyFileSync(join(cases, name), join(folder, name));
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const take = (...names: string[]) =>
  names.forEach((name) => copyFileSync(join(cases, name), join(folder, name)));

/** Builds the catalogue of the folder; what was warned of comes back beside the chunks. */
async function built(today: string | null = null) {
  const warnings: string[] = [];
  const output = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarios(folder, root, today)],
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: join(folder, 'main.js'),
        preserveEntrySignatures: 'exports-only',
        onLog: (_level, log) => void warnings.push(log.message),
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.output.filter((file) => file.type === 'chunk');
  return { warnings, chunks };
}

describe('building scenarios in', () => {
  it('fails at file, line and column, with a frame, and says every fault at once', async () => {
    take('a-short-meeting.md', 'four-faults.md');
    const fault = await built().then(
      () => null,
      (error: Error) => error.message,
    );
    expect(fault).toContain('four-faults.md:24:3 error unknown-speaker');
    expect(fault).toContain('24 | > **Govenor:** I came to listen.');
    expect(fault).toMatch(/\^\^\^/);
    expect(fault).toContain('unsafe-link');
    expect(fault).toContain('bad-condition');
  });

  it('fails for what only exploring finds', async () => {
    take('stuck.md');
    await expect(built()).rejects.toThrow(/stuck\.md:31:1 error stuck/);
  });

  it('shows warnings and builds all the same', async () => {
    take('never-offered.md');
    const { warnings, chunks } = await built();
    expect(warnings.join('\n')).toContain('never-offered.md:23:1 warning never-offered');
    expect(chunks.length).toBeGreaterThan(1);
  });

  it('makes each scenario a file of its own, and lists it without its ending’s names', async () => {
    take('a-short-meeting.md', 'safe-ending.md');
    const { chunks } = await built();
    const catalogue = chunks.find((chunk) => chunk.isEntry)?.code ?? '';
    expect(catalogue).toContain('A first talk about evenings at home.');
    expect(catalogue).not.toContain('You began with thanks.');
    const whole = chunks.filter(({ code }) => code.includes('You began with thanks.'));
    expect(whole).toHaveLength(2);
  });

  it('fails for a fact past its review, and says how to renew it', async () => {
    take('a-short-meeting.md');
    const facts =
      '## Support does not wait\n\nSo. Source: Act. Last checked: 2026-11-01. Review by: 2027-05-31.\n';
    writeFileSync(join(folder, 'facts.md'), readFileSync(join(cases, 'facts.md'), 'utf8') + facts);
    await expect(built('2027-06-01')).rejects.toThrow(
      /facts\.md:14:1 The fact “Support does not wait” was to be looked at again by 2027-05-31\. Read its source \(Act\)/,
    );
    await expect(built('2027-05-31')).resolves.toBeDefined();
  });

  it('lists principles and endings as the scenario has them, however short they are written', async () => {
    take('safe-ending.md', 'notes-and-citations.md');
    const { chunks } = await built();
    chunks.forEach(({ fileName, code }) => {
      const path = join(folder, 'out', fileName);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
    });
    const entry = chunks.find((chunk) => chunk.isEntry);
    writeFileSync(join(folder, 'out/package.json'), '{ "type": "module" }');
    const { catalogue } = await import(
      pathToFileURL(join(folder, 'out', entry?.fileName ?? '')).href
    );
    const listed = (id: string) => catalogue.find((one: { id: string }) => one.id === id);
    const reading = read(readFileSync(join(cases, 'safe-ending.md')), 'safe-ending', NO_CITATIONS);
    const beats = reading.kind === 'sound' ? reading.scenario.beats : [];
    const endings = beats.flatMap(({ id, ending }) => (ending ? [{ beat: id, ending }] : []));
    expect(endings.map(({ ending }) => ending.safe)).toEqual([false, true]);
    expect(listed('safe-ending').endings).toEqual(endings);
    expect(listed('notes-and-citations').principles).toEqual([
      { id: 'hear-before-you-tell', title: 'Hear before you tell' },
    ]);
  });
});

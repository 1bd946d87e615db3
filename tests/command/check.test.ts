import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ran } from './spawned.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'common-ground-check-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

describe('check --json', () => {
  it('prints one object and nothing else, with many files in one call', () => {
    const { status, out, err } = ran(['check', '--json', 'stuck.md', 'a-short-meeting.md']);
    expect(status).toBe(1);
    expect(err).toBe('');
    const { files } = JSON.parse(out);
    expect(files.map(({ file, id }: { file: string; id: string }) => [file, id])).toEqual([
      ['stuck.md', 'stuck'],
      ['a-short-meeting.md', 'a-short-meeting'],
    ]);
    expect(files[0].diagnostics).toEqual([
      {
        code: 'stuck',
        severity: 'error',
        line: 31,
        column: 1,
        message: expect.any(String),
        mend: expect.any(String),
        play: [1, 1, 1],
      },
    ]);
    expect(files[1]).toEqual({
      file: 'a-short-meeting.md',
      id: 'a-short-meeting',
      diagnostics: [],
      figures: {
        states: expect.any(Number),
        complete: true,
        endings: [
          { beat: 'close', relationship: 'intact', child: 'step', safe: false, shortest: [1] },
        ],
        worth: { random: 4, first: 4, last: 4, longest: 4, shortest: 4, best: 4 },
      },
    });
  });

  it('has no figures where nothing was explored', () => {
    const { files } = JSON.parse(ran(['check', '--json', 'no-beats.md']).out);
    expect(files[0].figures).toBeNull();
  });

  it('keeps to the limit it is given', () => {
    const { status, out } = ran(['check', '--json', '--limit', '3', 'capped.md']);
    expect(status).toBe(0);
    expect(JSON.parse(out).files[0].figures).toMatchObject({ states: 3, complete: false });
  });
});

describe('check', () => {
  it('shows the line with a caret under its words, and ends with one line of counts', () => {
    const { status, out } = ran(['check', 'four-faults.md']);
    expect(status).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines.at(-1)).toBe('1 scenario, 4 errors, 0 warnings');
    const at = lines.findIndex((line) => line.startsWith('four-faults.md:24:'));
    expect(lines[at]).toContain('unknown-speaker');
    expect(lines[at + 1]).toContain('24 | > **Govenor:** I came to listen.');
    expect(lines[at + 2]).toMatch(/\| +\^+$/);
  });

  it('tells a play that gets stuck as the conversation it is', () => {
    const { out } = ran(['check', 'stuck.md']);
    expect(out).toContain('You: “Thank you for coming in.”');
    expect(out).toMatch(/To “Corner”\. Ms Hale is .*\(heard \d, trust \d/);
    expect(out).toContain('“Let me start again.”: not offered, it has been taken once.');
  });

  it('checks the other files where one cannot be read, and says so on standard error', () => {
    const { status, out, err } = ran(['check', '--json', 'nowhere.md', 'stuck.md']);
    expect(status).toBe(2);
    expect(err).toContain('nowhere.md could not be read: there is no such file.');
    expect(JSON.parse(out).files).toHaveLength(1);
  });

  it.each([
    [['check'], 'Name at least one file'],
    [['check', '--fast', 'stuck.md'], 'There is no option --fast'],
    [['check', '--limit', 'many', 'stuck.md'], '--limit takes a whole number'],
    [['check', '--limit'], '--limit needs a value'],
    [['chekc', 'stuck.md'], 'There is no command “chekc”'],
  ])('does not understand %j', (argv, sentence) => {
    const { status, out, err } = ran(argv);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
  });

  it('takes facts and principles from beside the file, and failing that from the project', () => {
    const text = (fact: string) => `---
scenario: 1
summary: A note that cites.
parent: denies-need
people: { parent: Ms Hale, child: Theo, you: Mrs Byrne }
setting: Primary
minutes: 5
---

# Citing

Before.

## Opening

> Well?

- [“Well.”](#close) \`steady\`

  You waited. See [why](facts.md#${fact}).

- [“So.”](#close) \`reflect\`

  You gave it back.

## Close

\`ending intact step\`
`;
    const codes = (name: string): string[] => {
      const { files } = JSON.parse(ran(['check', '--json', join(elsewhere, name)]).out);
      return files[0].diagnostics.map(({ code }: { code: string }) => code);
    };
    writeFileSync(join(elsewhere, 'ours.md'), text('help-does-not-wait-for-a-diagnosis'));
    expect(codes('ours.md')).toEqual([]);
    const mine = '# Facts\n\n## Mine\n\nSo. Source: me. Last checked: 2026-11-01.\n';
    writeFileSync(join(elsewhere, 'facts.md'), mine);
    writeFileSync(join(elsewhere, 'mine.md'), text('mine'));
    expect(codes('mine.md')).toEqual([]);
    expect(codes('ours.md')).toEqual(['unknown-fact']);
  });

  it('passes over what lies beside scenarios and is none', () => {
    const { status, out } = ran(['check', 'README.md', 'facts.md', 'principles.md'], 'scenarios');
    expect({ status, out }).toEqual({ status: 0, out: '0 scenarios, 0 errors, 0 warnings\n' });
  });
});

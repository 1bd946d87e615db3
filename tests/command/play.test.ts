import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../house/source.ts';
import { ran } from './spawned.ts';

interface Expected {
  readonly plays: readonly (Record<string, unknown> & {
    readonly choose: readonly number[];
    readonly exit?: number;
  })[];
}

const cases = JSON.parse(readFileSync(join(root, 'tests/cases/expected.json'), 'utf8')) as Record<
  string,
  Expected
>;
const plays = Object.entries(cases).flatMap(([name, { plays }]) =>
  plays.map((play) => [name, play] as const),
);
const even = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A play as the cases describe it, from what `play --json` printed. */
function described(out: string): Record<string, unknown> {
  const printed = JSON.parse(out);
  const spoken = printed.steps.flatMap((step: { spoken: object[] }) => step.spoken);
  return {
    ...printed,
    offered: printed.offered.map(({ says }: { says: string }) => says),
    done: printed.offered.map(({ done }: { done: boolean }) => done),
    heard: spoken.map(({ text }: { text: string }) => even(text)),
    spoken,
    arrived: printed.steps.map(({ arrived }: { arrived: string[] }) => arrived),
    parent: printed.steps[0].parent,
  };
}

describe('play --json', () => {
  it.each(plays)('%s %j', (name, { choose, exit = 0, ...expected }) => {
    const chosen = choose.length === 0 ? [] : ['--choose', choose.join(',')];
    const { status, out } = ran(['play', '--json', ...chosen, name]);
    expect(status).toBe(exit);
    if (exit !== 0) expect(out).toBe('');
    else expect(described(out)).toMatchObject(expected);
  });

  it('refuses a number that is not offered, and a choice after the end', () => {
    for (const choose of ['9', '1,1']) {
      const { status, out, err } = ran([
        'play',
        '--json',
        '--choose',
        choose,
        'a-short-meeting.md',
      ]);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toMatch(/\.\n$/);
    }
  });

  it('refuses what reading calls an error, and walks into a stuck place if told to', () => {
    expect(ran(['play', '--json', 'no-beats.md'])).toMatchObject({ status: 1, out: '' });
    const { status, out } = ran(['play', '--json', '--choose', '1,1,1', 'stuck.md']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ at: 'corner', ended: false, offered: [] });
  });
});

describe('play', () => {
  it('is a conversation in the terminal, and says what can be typed', () => {
    const { status, out } = ran(['play', 'a-short-meeting.md'], 'tests/cases', 'x\n2\n');
    expect(status).toBe(0);
    expect(out).toContain('Ms Hale: You wanted to see me.');
    expect(out).toContain('Type a number from 1 to 2');
    expect(out).toContain('You: “How are things at home?”');
    expect(out).toContain('The end.');
  });
});

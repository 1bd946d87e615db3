import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/conversation/charts.ts';
import { begin, choose, converse, type Run } from '../../src/conversation/index.ts';
import { plain, type Inline, type Prose } from '../../src/language/index.ts';
import { read, readFacts, readPrinciples } from '../../src/language/reading.ts';

interface Play {
  readonly choose: readonly number[];
  readonly at: string;
  readonly ended: boolean;
  readonly ending: unknown;
  readonly offered: readonly string[];
  readonly heard: readonly string[];
  readonly marks: Readonly<Record<string, boolean>>;
  readonly promises: readonly string[];
  readonly oversteps: readonly string[];
  readonly done?: readonly boolean[];
  readonly arrived?: readonly (readonly string[])[];
  readonly spoken?: readonly Readonly<Record<'who' | 'name' | 'cue' | 'text', string | null>>[];
}

const text = (name: string) => readFileSync(new URL(`../cases/${name}`, import.meta.url));
const expected = JSON.parse(text('expected.json').toString()) as Record<
  string,
  { readonly plays?: readonly Play[] }
>;
const citations = {
  facts: readFacts(text('facts.md').toString()).facts,
  principles: readPrinciples(text('principles.md').toString()).principles,
};

const even = (words: Prose | readonly Inline[]) => plain(words).replaceAll(/\s+/g, ' ').trim();

/** A run in the words of `expected.json`. */
const told = (run: Run, like: Play): Play => ({
  choose: like.choose,
  at: run.beat.id,
  ended: run.ending !== null,
  ending: run.ending,
  offered: run.offered.map(({ choice }) => even(choice.says)),
  heard: run.steps.flatMap(({ spoken }) => spoken.map(({ words }) => even(words))),
  marks: Object.fromEntries(run.scenario.track.map(({ id }) => [id, run.marks.has(id)])),
  promises: run.promises,
  oversteps: run.oversteps,
  ...(like.done && { done: run.offered.map(({ choice }) => choice.done) }),
  ...(like.arrived && { arrived: run.steps.map(({ arrived }) => arrived) }),
  ...(like.spoken && {
    spoken: run.steps.flatMap(({ spoken }) =>
      spoken.map(({ who, name, cue, words }) => ({
        ...{ who, name, text: even(words) },
        cue: cue === null ? null : even(cue),
      })),
    ),
  }),
});

const cases = Object.entries(expected).flatMap(([file, { plays = [] }]) =>
  plays.filter(({ at }) => at !== undefined).map((play) => ({ file, play })),
);

describe('the cases', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(15);
  });

  it.each(cases)('$file plays $play.choose', ({ file, play }) => {
    const reading = read(text(file), file.replace(/\.md$/, ''), citations);
    if (reading.kind !== 'sound') throw new Error(JSON.stringify(reading.diagnostics));
    const conversation = converse(reading.scenario, CHARTS[reading.scenario.parent]);
    const run = play.choose.reduce<Run>(choose, begin(conversation));
    expect(told(run, play)).toEqual(play);
  });
});

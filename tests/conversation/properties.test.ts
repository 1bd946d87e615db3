import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/conversation/charts.ts';
import {
  begin,
  choose,
  converse,
  opening,
  replay,
  transcript,
  whyNot,
  type Run,
} from '../../src/conversation/index.ts';
import { statechartOf } from '../../src/conversation/statechart.ts';
import { phrases } from '../../src/conversation/phrases.ts';
import { PARENTS, type ChoiceId } from '../../src/language/index.ts';
import { meeting, met } from './a-meeting.ts';
import { AN_END, said, says, scenario } from './a-scenario.ts';

const plays = fc.record({
  parent: fc.constantFrom(...PARENTS),
  numbers: fc.tuple(...[2, 2, 3, 3].map((most) => fc.integer({ min: 1, max: most }))),
});

describe('any play', () => {
  it('is the same again from the same choices, and from its choices alone', () => {
    fc.assert(
      fc.property(plays, ({ parent, numbers }) => {
        const run = met(parent, ...numbers);
        expect(met(parent, ...numbers)).toEqual(run);
        const conversation = converse(run.scenario, CHARTS[parent]);
        expect(replay(conversation, run.choices)).toEqual({ run, kept: 4, stopped: null });
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the choices before one that is gone', () => {
    fc.assert(
      fc.property(plays, fc.nat(3), ({ parent, numbers }, at) => {
        const { scenario: of, choices } = met(parent, ...numbers);
        const gone = choices.with(at, 'nowhere/at-all' as ChoiceId);
        const again = replay(converse(of, CHARTS[parent]), gone);
        expect(again).toMatchObject({ kept: at, stopped: 'nowhere/at-all' });
        expect(again.run.choices).toEqual(choices.slice(0, at));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the machine', () => {
  it('is made once for a scenario and a parent', () => {
    const of = meeting('defensive');
    expect(converse(of, CHARTS.defensive)).toBe(converse(of, CHARTS.defensive));
    expect(() => converse(of, CHARTS['denies-need'])).toThrow(RangeError);
  });

  it('has no phrase that a parent’s chart also has', () => {
    const ours = phrases.createMachine({ context: {} as never }).implementations;
    for (const { machine } of Object.values(CHARTS)) {
      const theirs = machine.implementations;
      for (const kind of ['guards', 'actions'] as const)
        for (const phrase of Object.keys(ours[kind] ?? {}))
          expect(Object.keys(theirs[kind] ?? {})).not.toContain(phrase);
    }
  });

  it('is two parallel regions, talk and parent', () => {
    const machine = statechartOf(meeting('defensive'), CHARTS.defensive);
    expect(machine.root.type).toBe('parallel');
    expect(Object.keys(machine.states)).toEqual(['talk', 'parent']);
  });
});

describe('an opening', () => {
  it('is the first step, the same wherever the run has gone since, and plain JSON', () => {
    const first = opening(met('denies-need'));
    expect(opening(met('denies-need', 2, 1, 3, 1))).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(first.spoken.map(({ who }) => who)).toEqual([null, 'parent']);
    expect(first.offered.map(({ number }) => number)).toEqual([1, 2]);
    expect(first.parent).toEqual(CHARTS['denies-need'].start);
  });
});

describe('a transcript', () => {
  it('tells no thoughts unless they are asked for', () => {
    const run = met('denies-need', 1, 1, 1, 1);
    expect(transcript(run).map(({ kind }) => kind)).not.toContain('thought');
    const shown = transcript(run, { thoughts: true }).filter(({ kind }) => kind !== 'thought');
    expect(shown).toEqual(transcript(run));
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
  });
});

describe('why not', () => {
  it('says what a choice still needs', () => {
    const of = scenario({
      opening: {
        shown: [says('Well?')],
        choices: {
          Once: { to: 'opening', once: true },
          Later: { to: 'close', when: said('own-it') },
          Hello: { to: 'close' },
        },
      },
      close: { ending: AN_END },
    });
    const first = begin(converse(of, CHARTS['denies-need']));
    const why = (run: Run) => of.beats[0]?.choices.map((choice) => whyNot(run, choice));
    expect(why(first)?.slice(1)).toEqual(['it needs the move “Owned it” made', 'it is offered']);
    expect(why(choose(first, 1))?.[0]).toBe('it has been taken once');
  });
});

import { assign, setup } from 'xstate';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/conversation/charts.ts';
import { begin, choose, converse, type ParentChart } from '../../src/conversation/index.ts';
import type { Gauge, Move } from '../../src/language/index.ts';
import { close, heard, lines, played, started } from './a-play.ts';
import { AN_END, either, go, mark, notices, says, scenario, seen } from './a-scenario.ts';

describe('arriving', () => {
  it('begins at the first beat, with the parent as the chart has them', () => {
    const run = started(
      scenario({ opening: { shown: [says('Well?')], choices: { Hello: { to: 'close' } } }, close }),
    );
    expect(run.beat.id).toBe('opening');
    expect(run.steps).toHaveLength(1);
    expect(run.steps[0]?.parent).toEqual(CHARTS['denies-need'].start);
    expect(run.steps[0]?.chosen).toBeNull();
    expect(heard(run)).toEqual(['Well?']);
    expect(lines(run)).toEqual(['Hello']);
  });

  it('begins with the parent as `starts` says', () => {
    const run = started(
      scenario(
        { opening: { choices: { Hello: { to: 'close' } } }, close },
        { starts: { mood: 'wobbling', gauges: { heard: 2, pole: 0 } } },
      ),
    );
    expect(run.steps[0]?.parent).toEqual({
      ...CHARTS['denies-need'].start,
      mood: 'wobbling',
      heard: 2,
      pole: 0,
    });
  });

  it('passes silent redirects in order, and shows nothing of the beats passed', () => {
    const of = scenario(
      {
        opening: { choices: { Ask: { to: 'sorting', sets: ['home'] }, Tell: { to: 'sorting' } } },
        sorting: { arrival: [go('she-answers', mark('home')), go('she-looks-away')] },
        'she-answers': { shown: [says('Tired.')], onward: [go('second')] },
        'she-looks-away': { shown: [notices('She looks at the door.')], onward: [go('second')] },
        second: { shown: [says('So what now?')], choices: { Step: { to: 'close' } } },
        close,
      },
      { marks: ['home'] },
    );
    const asked = played(of, 1);
    expect(asked.steps[1]?.passed).toEqual(['sorting']);
    expect(asked.steps[1]?.arrived).toEqual(['she-answers', 'second']);
    expect(heard(asked)).toEqual(['Tired.', 'So what now?']);
    expect([...asked.marks]).toEqual(['home']);
    expect(played(of, 2).steps[1]?.arrived).toEqual(['she-looks-away', 'second']);
    expect(lines(asked)).toEqual(['Step']);
  });

  it('tries silent redirects with the parent as they are after every move, settled or not', () => {
    const of = scenario({
      opening: {
        choices: {
          Praise: { to: 'sorting', moves: ['affirm', 'reflect'] },
          Blame: { to: 'sorting', moves: ['blame', 'blame', 'blame'] },
        },
      },
      sorting: { arrival: [go('offended', { kind: 'mood', mood: 'offended' }), go('close')] },
      offended: { shown: [says('I see.')], ending: AN_END },
      close,
    });
    expect(played(of, 2).beat.id).toBe('offended');
    expect(played(of, 1).beat.id).toBe('close');
  });
});

describe('a parent who moves on of their own accord', () => {
  const machine = setup({
    types: {} as { context: Record<Gauge, number>; events: { type: Move } },
  }).createMachine({
    context: { heard: 0, trust: 0, threat: 0, clarity: 0, hold: 0, pole: 1 },
    initial: 'distant',
    states: {
      distant: {
        id: 'distant',
        on: { blame: { actions: assign({ threat: 4 }) } },
        always: { guard: ({ context }) => context.threat === 4, target: 'explaining' },
      },
      explaining: { id: 'explaining', always: { target: 'offended' } },
      offended: { id: 'offended' },
    },
  });
  const touchy: ParentChart = { ...CHARTS['denies-need'], machine };

  it('has settled before silent redirects are tried', () => {
    const offended = go('close', { kind: 'mood', mood: 'offended' });
    const of = scenario({
      opening: { choices: { Blame: { to: 'sorting', moves: ['blame'] } } },
      sorting: { arrival: [offended, go('else')] },
      else: { ending: AN_END },
      close,
    });
    const run = choose(begin(converse(of, touchy)), 1);
    expect(run.steps[1]?.parent.mood).toBe('offended');
    expect(run.beat.id).toBe('close');
  });
});

describe('seen', () => {
  const of = scenario({
    opening: {
      shown: [either([seen('opening'), 'Again.'], [null, 'First.'])],
      choices: {
        Stay: { to: 'opening' },
        'Seen only': { to: 'close', when: seen('opening') },
      },
    },
    close,
  });

  it('does not hold in a beat’s own speech, but does in its choices', () => {
    expect(heard(started(of))).toEqual(['First.']);
    expect(lines(started(of))).toEqual(['Stay', 'Seen only']);
  });

  it('holds in the beat’s own speech the second time', () => {
    expect(heard(played(of, 1))).toEqual(['Again.']);
  });

  it('does not hold in silent redirects of the beat, but does in redirects after its text', () => {
    const way = scenario({
      opening: {
        arrival: [go('close', seen('opening'))],
        shown: [says('Well?')],
        onward: [go('second', seen('opening')), go('close')],
      },
      second: { choices: { Back: { to: 'opening' } } },
      close,
    });
    expect(started(way).steps[0]?.arrived).toEqual(['opening', 'second']);
    expect(played(way, 1).steps[1]).toMatchObject({ passed: ['opening'], arrived: ['close'] });
  });

  it('holds of a beat shown earlier in the same arrival, and not yet of the one being shown', () => {
    const chain = scenario({
      opening: { shown: [says('Well?')], onward: [go('second')] },
      second: {
        shown: [either([seen('second'), 'Too soon.'], [seen('opening'), 'After it.'])],
        choices: { On: { to: 'close' } },
      },
      close,
    });
    expect(heard(started(chain))).toEqual(['Well?', 'After it.']);
  });

  it('holds of a beat with choices and no text once they are offered', () => {
    const bare = scenario({
      opening: { choices: { On: { to: 'second' } } },
      second: {
        shown: [either([seen('opening'), 'Yes.'], [null, 'No.'])],
        choices: { On: { to: 'close' } },
      },
      close,
    });
    expect(heard(played(bare, 1))).toEqual(['Yes.']);
  });
});

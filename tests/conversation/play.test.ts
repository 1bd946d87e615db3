import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/conversation/charts.ts';
import { choose, converse, replay } from '../../src/conversation/index.ts';
import type { ChoiceId } from '../../src/language/index.ts';
import { close, lines, played, started } from './a-play.ts';
import { AN_END, go, said, says, scenario, seen } from './a-scenario.ts';

describe('choices', () => {
  it('are offered where their condition holds, and `once` is used up by being taken', () => {
    const of = scenario({
      opening: {
        choices: {
          Once: { to: 'opening', once: true, moves: ['own-it'] },
          Later: { to: 'close', when: said('own-it') },
          Always: { to: 'opening' },
        },
      },
      close,
    });
    expect(lines(started(of))).toEqual(['Once', 'Always']);
    expect(lines(played(of, 1))).toEqual(['Later', 'Always']);
    expect(lines(played(of, 1, 2))).toEqual(['Later', 'Always']);
    expect(played(of, 1, 1).ending).toEqual(AN_END);
  });

  it('may change the parent against their own condition between two moves', () => {
    const of = scenario({
      opening: {
        choices: {
          Both: {
            to: 'close',
            moves: ['blame', 'threaten'],
            when: { kind: 'gauge', gauge: 'threat', is: '<', level: 4 },
          },
        },
      },
      close,
    });
    expect(played(of, 1).beat.id).toBe('close');
  });

  it('keep commitments in order, a promise made twice listed twice', () => {
    const of = scenario({
      opening: {
        choices: { Promise: { to: 'opening', promises: ['a call'], oversteps: ['Easter'] } },
      },
    });
    expect(played(of, 1, 1)).toMatchObject({
      promises: ['a call', 'a call'],
      oversteps: ['Easter', 'Easter'],
    });
  });

  it('refuse what is not offered, in a sentence', () => {
    const of = scenario({ opening: { choices: { Hello: { to: 'close' } } }, close });
    expect(() => choose(started(of), 2)).toThrow(
      new RangeError('Choice 2 is not offered here: choose only 1.'),
    );
    expect(() => choose(started(of), 'opening/no' as ChoiceId)).toThrow(RangeError);
    expect(() => choose(played(of, 1), 1)).toThrow(/has ended/);
    expect(() => choose({ ...started(of) }, 1)).toThrow(/did not come from/);
  });
});

describe('circles', () => {
  it('leave a play stuck where silent redirects come round', () => {
    const of = scenario({
      opening: { choices: { On: { to: 'a' } } },
      a: { arrival: [go('b')] },
      b: { arrival: [go('a')] },
    });
    expect(played(of, 1)).toMatchObject({ offered: [], ending: null });
    expect(played(of, 1).steps[1]?.passed).toEqual(['a', 'b']);
  });

  it('leave a play stuck where text leads on without end', () => {
    const of = scenario({
      opening: { choices: { On: { to: 'a' } } },
      a: { shown: [says('A.')], onward: [go('b')] },
      b: { shown: [says('B.')], onward: [go('a')] },
    });
    expect(played(of, 1)).toMatchObject({ offered: [], ending: null });
  });

  it('let a beat be passed again once text was shown in between', () => {
    const of = scenario({
      opening: { choices: { On: { to: 'a' } } },
      a: { arrival: [go('close', seen('b')), go('b')] },
      b: { shown: [says('B.')], onward: [go('a')] },
      close,
    });
    expect(played(of, 1).steps[1]).toMatchObject({ passed: ['a', 'a'], arrived: ['b', 'close'] });
    expect(played(of, 1).ending).toEqual(AN_END);
  });
});

describe('a run', () => {
  const of = scenario({
    opening: {
      shown: [says('Well?')],
      choices: { Ask: { to: 'opening', moves: ['reflect', 'affirm'] }, End: { to: 'close' } },
    },
    close,
  });

  it('is left as it was by choose', () => {
    const before = started(of);
    const copy = JSON.stringify(before);
    choose(before, 1);
    expect(JSON.stringify(before)).toBe(copy);
    expect(choose(before, 1)).toEqual(choose(before, 1));
  });

  it('comes back from its choices alone', () => {
    const run = played(of, 1, 1, 2);
    const again = replay(converse(of, CHARTS['denies-need']), run.choices);
    expect(again).toEqual({ run, kept: 3, stopped: null });
  });

  it('keeps what still holds, and says where it stopped', () => {
    const run = played(of, 1, 2);
    const gone = 'opening/gone' as ChoiceId;
    const kept = run.choices.toSpliced(1, 0, gone);
    const again = replay(converse(of, CHARTS['denies-need']), kept);
    expect(again).toMatchObject({ kept: 1, stopped: gone });
    expect(again.run).toEqual(played(of, 1));
  });
});

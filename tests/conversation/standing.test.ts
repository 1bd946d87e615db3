import fc from 'fast-check';
import { createActor, setup } from 'xstate';
import { describe, expect, it } from 'vitest';
import { asGuard } from '../../src/conversation/guards.ts';
import { holds, type Standing } from '../../src/conversation/index.ts';
import { phrases } from '../../src/conversation/phrases.ts';
import type { BeatId, Condition, MarkId } from '../../src/language/index.ts';

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('gauge' as const),
    gauge: fc.constantFrom('heard' as const, 'threat' as const),
    is: fc.constantFrom('<' as const, '<=' as const, '=' as const, '>=' as const, '>' as const),
    level: fc.nat(4),
  }),
  fc.constantFrom<Condition>({ kind: 'mood', mood: 'hot' }, { kind: 'mood', mood: 'guarded' }),
  fc.constantFrom('a' as MarkId, 'b' as MarkId).map((mark) => ({ kind: 'mark' as const, mark })),
  fc
    .constantFrom('blame' as const, 'affirm' as const)
    .map((move) => ({ kind: 'said' as const, move })),
  fc.constantFrom('x' as BeatId, 'y' as BeatId).map((beat) => ({ kind: 'seen' as const, beat })),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf,
    tie('condition').map((of) => ({ kind: 'not' as const, of })),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));
const standing: fc.Arbitrary<Standing> = fc.record({
  ...{ heard: fc.nat(4), trust: fc.nat(4), threat: fc.nat(4), clarity: fc.nat(4) },
  ...{ hold: fc.nat(4), pole: fc.nat(2) },
  mood: fc.constantFrom('hot' as const, 'guarded' as const),
  marks: fc.subarray(['a' as MarkId, 'b' as MarkId]),
  said: fc.subarray(['blame' as const, 'affirm' as const]),
  seen: fc.subarray(['x' as BeatId, 'y' as BeatId]),
});

/** Whether a machine that stands so takes a way guarded by the condition. */
function takes(guarded: Condition, { mood, ...now }: Standing): boolean {
  const { guards } = phrases.createMachine({ context: {} as never }).implementations;
  const machine = setup({ guards } as Parameters<typeof setup>[0]).createMachine({
    type: 'parallel',
    context: now as object,
    states: {
      parent: { initial: mood, states: { hot: { id: 'hot' }, guarded: { id: 'guarded' } } },
      talk: {
        initial: 'arriving',
        states: {
          arriving: { on: { move: { guard: asGuard(guarded) as never, target: 'there' } } },
          there: {},
        },
      },
    },
  });
  const actor = createActor(machine).start();
  actor.send({ type: 'move' });
  return (actor.getSnapshot().value as { talk: string }).talk === 'there';
}

describe('a condition', () => {
  it('holds exactly where the statechart’s guard lets through', () => {
    fc.assert(
      fc.property(condition, standing, (asked, now) => takes(asked, now) === holds(asked, now)),
      { numRuns: 150 },
    );
  });

  it('that is absent always holds', () => {
    fc.assert(fc.property(standing, (now) => holds(null, now)));
  });

  it('compares as written', () => {
    const [now] = fc.sample(standing, 1);
    if (now === undefined) throw new Error('fast-check gave no sample');
    const at = (is: '<' | '<=' | '=' | '>=' | '>', level: number) =>
      holds({ kind: 'gauge', gauge: 'heard', is, level }, { ...now, heard: 2 });
    expect([at('<', 3), at('<=', 2), at('=', 2), at('>=', 2), at('>', 1)]).not.toContain(false);
    expect([at('<', 2), at('<=', 1), at('=', 1), at('>=', 3), at('>', 2)]).not.toContain(true);
  });
});

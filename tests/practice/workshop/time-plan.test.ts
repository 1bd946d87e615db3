import { describe, expect, it } from 'vitest';
import { LENGTHS, planOf, whereabouts } from '../../../src/practice/workshop/index.ts';
import { aSession, NOON } from './a-workshop.ts';

const at = (minutes: number) => `2026-11-24T12:${String(minutes).padStart(2, '0')}:30.000+00:00`;

describe('the plan of a session', () => {
  it.each(LENGTHS)(
    'fills %i minutes without a gap, a quarter of them for looking back',
    (length) => {
      const plan = planOf(length);
      expect(plan[0]?.from).toBe(0);
      expect(plan.at(-1)?.to).toBe(length);
      for (const [index, { from }] of plan.entries())
        expect(from).toBe(index === 0 ? 0 : plan[index - 1]?.to);
      const last = plan.at(-1);
      expect(last && (last.to - last.from) / length).toBeGreaterThanOrEqual(0.25);
    },
  );

  it('says where one is, and where the clock would have one', () => {
    const session = aSession({ begun: NOON, phase: 'vote' });
    expect(whereabouts(session, at(10))).toMatchObject({
      elapsed: 10,
      here: 'first',
      due: 'first',
    });
    expect(whereabouts(session, at(10)).sentence).toBe(
      '10 minutes in, of 45. 14 left for this part.',
    );
    expect(whereabouts(session, at(26)).sentence).toContain('The plan has “The other branch”');
    expect(whereabouts({ ...session, phase: 'debrief' }, at(26)).sentence).toContain('ahead');
    expect(whereabouts(session, at(50))).toMatchObject({ due: null });
    expect(whereabouts({ ...session, begun: null }, at(50)).elapsed).toBeNull();
  });

  it('knows the other branch from the first', () => {
    expect(whereabouts(aSession({ begun: NOON, phase: 'vote', playing: 1 }), at(1)).here).toBe(
      'other',
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  PLANS,
  VERSIONS,
  minutesOf,
  moved,
  partOf,
  roleHere,
  roleIn,
  withElapsed,
  roundOf,
  type Phase,
  type Session,
  type Version,
} from '../../../src/practice/roleplay/index.ts';
import { aSession, NOW } from './sessions.ts';

const on = (session: Session): Session => moved(session, 'go on', NOW);

/** The phases of a session from its first cards to its end, going on and on. */
function phasesOf(version: Version): Phase[] {
  const phases: Phase[] = [];
  for (let now = aSession({ version }); ; now = on(now)) {
    phases.push(now.phase);
    if (now.phase === 'over' || phases.length > 60) return phases;
  }
}

it('takes as long as the staff meeting, the INSET day and the pair have', () => {
  expect(VERSIONS.map((version) => minutesOf(PLANS[version]))).toEqual([13, 23, 11]);
});

it('gives everybody each role once, whoever they began as', () => {
  for (const { roles } of Object.values(PLANS)) {
    for (const first of roles) {
      const taken = roles.map((_, round) => roleIn({ ...PLANS.pair, roles }, first, round));
      expect(taken.toSorted()).toEqual([...roles].sort());
    }
    for (const round of roles.keys()) {
      const now = roles.map((first) => roleIn({ ...PLANS.pair, roles }, first, round));
      expect(now.toSorted()).toEqual([...roles].sort());
    }
  }
});

describe('a round', () => {
  it('lets the parent speak first, then the practitioner, then the observer', () => {
    expect(phasesOf('staff-meeting').slice(0, 8)).toEqual([
      ...['reading', 'talking', 'parent', 'practitioner', 'observer', 'timeline', 'reset'],
      'reading',
    ]);
  });

  it('tries the hardest two minutes again where there is time, and needs no observer', () => {
    expect(phasesOf('inset')).toContain('replay');
    expect(phasesOf('staff-meeting')).not.toContain('replay');
    expect(phasesOf('pair')).not.toContain('observer');
  });

  it.each([
    ['staff-meeting', 3],
    ['inset', 3],
    ['pair', 2],
  ] as const)('comes round until everybody has been each: %s', (version, rounds) => {
    const phases = phasesOf(version);
    expect(phases.filter((phase) => phase === 'talking')).toHaveLength(rounds);
    expect(phases.at(-1)).toBe('over');
  });

  it('can be stopped anywhere, and goes back without losing what was tapped', () => {
    const talking = on(aSession());
    expect(moved(talking, 'stop here', NOW).phase).toBe('over');
    const late = withElapsed(talking, 200_000, NOW);
    const back = moved(on(late), 'go back', NOW);
    expect([back.phase, back.elapsed]).toEqual(['talking', 200_000]);
    expect(roundOf(on(late)).talked).toBe(200_000);
  });

  it('counts its feedback as one part, and begins every other part at nothing', () => {
    const parent = withElapsed(on(on(aSession())), 61_000, NOW);
    expect(partOf(parent)).toBe('feedback');
    expect(on(parent)).toMatchObject({ phase: 'practitioner', elapsed: 61_000 });
    expect(on(withElapsed(aSession(), 90_000, NOW)).elapsed).toBe(0);
  });

  it('moves a phone with the one who holds it', () => {
    const through = (session: Session): Session => {
      let now = on(session);
      while (now.phase !== 'reading') now = on(now);
      return now;
    };
    const second = through(aSession({ seat: 'parent' }));
    expect([roleHere(aSession({ seat: 'parent' })), roleHere(second)]).toEqual([
      'parent',
      'observer',
    ]);
    expect(roleHere(through(second))).toBe('practitioner');
    expect(roleHere(aSession())).toBeNull();
  });
});

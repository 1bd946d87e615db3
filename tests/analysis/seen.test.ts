import { describe, expect, it } from 'vitest';
import { exploring, scenarioSystem, seen, survey, surveyOf } from '../../src/analysis/index.ts';
import { choose, type Run } from '../../src/conversation/index.ts';
import type { Scenario } from '../../src/language/index.ts';
import type { Sound } from '../../src/language/reading.ts';
import { opened } from './engine.ts';
import { soundIn, tableOf } from './readings.ts';

const cases = soundIn('tests/cases');

function caseOf(name: string): Sound {
  const found = cases.find(([file]) => file === name);
  if (!found) throw new Error(`There is no sound case ${name}.`);
  return found[1];
}

function worked(shares: Float64Array | null): Float64Array {
  if (!shares) throw new Error('So small a case is always worked out.');
  return shares;
}

const seenIn = ({ scenario, places }: Sound) =>
  worked(seen(survey(scenario, places, tableOf(scenario.parent))));

const named = ({ beats }: Scenario, shares: Float64Array) =>
  Object.fromEntries(beats.map(({ id }, at) => [id as string, shares[at]]));

/** Plays less likely than this are left off, and so are those of more than forty choices. */
const RARE = 1e-4;

/** What share of plays comes to each beat, by playing all of them; and what share was left off. */
function byPlayingAll(scenario: Scenario): { shares: Map<string, number>; left: number } {
  const shares = new Map<string, number>();
  let left = 0;
  const play = (run: Run, chance: number): void => {
    if (chance < RARE || run.choices.length > 40) left += chance;
    else if (run.offered.length > 0) {
      for (const { number } of run.offered) play(choose(run, number), chance / run.offered.length);
    } else {
      const come = new Set(run.steps.flatMap(({ arrived, passed }) => [...arrived, ...passed]));
      for (const beat of come) shares.set(beat, (shares.get(beat) ?? 0) + chance);
    }
  };
  play(opened(scenario), 1);
  return { shares, left };
}

describe('how many plays come to a beat', () => {
  it('is what one reckons by hand where questions can be asked in any order', () => {
    const sound = caseOf('loop-with-once.md');
    const shares = named(sound.scenario, seenIn(sound));
    expect(shares['opening']).toBe(1);
    expect(shares['evenings']).toBeCloseTo(1 / 2, 12);
    expect(shares['mornings']).toBeCloseTo(1 / 2, 12);
    expect(shares['close']).toBeCloseTo(1, 12);
  });

  it.each(cases)('is what playing every play finds: %s', (_, sound) => {
    const { shares, left } = byPlayingAll(sound.scenario);
    const found = named(sound.scenario, seenIn(sound));
    for (const { id } of sound.scenario.beats) {
      const share = shares.get(id) ?? 0;
      expect(found[id], id).toBeGreaterThanOrEqual(share - 1e-6);
      expect(found[id], id).toBeLessThanOrEqual(share + left + 1e-6);
    }
  });

  it('is the least it can be where exploring was stopped', () => {
    const { scenario, places } = caseOf('marks-and-commitments.md');
    const system = scenarioSystem(scenario, tableOf(scenario.parent));
    const whole = worked(seen(survey(scenario, places, tableOf(scenario.parent))));
    const under = exploring(system);
    under.go(1);
    const part = worked(seen(surveyOf(scenario, places, system, under.found())));
    part.forEach((share, beat) => expect(share).toBeLessThanOrEqual(whole[beat] as number));
    expect(part.some((share, beat) => share < (whole[beat] as number))).toBe(true);
    expect(part[0]).toBe(1);
  });
});

describe('exploring that is stopped', () => {
  it('says that it is not complete, and says nothing of what it did not look at', () => {
    const { scenario, places } = caseOf('marks-and-commitments.md');
    const system = scenarioSystem(scenario, tableOf(scenario.parent));
    const under = exploring(system);
    expect(under.go(1)).toBe(false);
    const found = under.found();
    expect(found.complete).toBe(false);
    expect(found.states).toBe(under.states);
    const { stuck, reach } = surveyOf(scenario, places, system, found);
    expect([...stuck]).not.toContain(1);
    expect([...reach.stops]).not.toContain(0);
  });

  it('is the same in slices as at once', () => {
    const { scenario } = caseOf('loop-with-once.md');
    const sliced = exploring(scenarioSystem(scenario, tableOf(scenario.parent)));
    let slices = 0;
    while (!sliced.go(1)) slices += 1;
    const once = exploring(scenarioSystem(scenario, tableOf(scenario.parent)));
    expect(once.go(Infinity)).toBe(true);
    const [found, whole] = [sliced.found(), once.found()];
    expect(slices).toBe(whole.states - 1);
    expect({ ...found, system: null, bytes: 0 }).toEqual({ ...whole, system: null, bytes: 0 });
  });
});

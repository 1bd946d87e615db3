import type { BeatId, Ending } from '../language/index.ts';
import { playTo } from './explore.ts';
import { POLICIES, worthOfPolicy, type Policy } from './policies.ts';
import type { Survey } from './survey.ts';

/** An ending that some play reaches, and a shortest play to it. */
export interface EndingFigure extends Ending {
  readonly beat: BeatId;
  readonly shortest: readonly number[];
}

/** Section 10 of the language: what is known of a scenario without playing it. */
export interface Figures {
  readonly states: number;
  readonly complete: boolean;
  /** In the file's order. */
  readonly endings: readonly EndingFigure[];
  readonly worth: Readonly<Record<Policy | 'random' | 'best', number>>;
}

/** The figures of a survey. */
export function figures(survey: Survey): Figures {
  const { system, exploration, worth, random, reach } = survey;
  const { states, complete } = exploration;
  const policies = Object.fromEntries(
    POLICIES.map((policy) => [
      policy,
      worthOfPolicy(policy, exploration, system.compiled.options, worth),
    ]),
  ) as Record<Policy, number>;
  const best = Math.max(0, reach.best[0] as number);
  return { states, complete, endings: endings(survey), worth: { random, ...policies, best } };
}

function endings({ scenario, exploration, worth, standing }: Survey): EndingFigure[] {
  const first = new Map<number, number>();
  for (let state = 0; state < worth.length; state += 1) {
    if (worth[state] === -1) continue;
    const { beat } = standing(state);
    if (!first.has(beat)) first.set(beat, state);
  }
  return [...first]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, state]) => {
      const beat = scenario.beats[number];
      return beat?.ending
        ? [{ beat: beat.id, ...beat.ending, shortest: playTo(exploration, state) }]
        : [];
    });
}

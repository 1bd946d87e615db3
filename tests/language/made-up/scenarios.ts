import fc from 'fast-check';
import { MOODS } from '../../../src/language/index.ts';
import type {
  Citations,
  Fact,
  FactId,
  Inline,
  MarkId,
  PersonId,
  Principle,
  PrincipleId,
  Scenario,
  ScenarioId,
} from '../../../src/language/index.ts';
import { BEATS, beat, linkUp } from './beats.ts';
import { block, sentence } from './prose.ts';

/** What the scenarios below may cite. */
export const CITED: Citations = {
  facts: [{ id: 'a-fact' as FactId } as Fact],
  principles: [{ id: 'a-principle' as PrincipleId } as Principle],
};

/** Any sound scenario. */
export const scenarios = (plain: (of: readonly Inline[]) => string): fc.Arbitrary<Scenario> =>
  fc
    .record({
      beats: fc.subarray(BEATS, { minLength: 1 }),
      marks: fc.subarray(['constructor', 'heard-home', 'x1']),
      others: fc.subarray(['teacher', 'toString']),
    })
    .chain(({ beats, marks, others }) => {
      const people = ['parent', 'child', 'you', ...others];
      const world = { beats, marks, people };
      return fc.record({
        id: fc.constant('made-up' as ScenarioId),
        title: sentence,
        summary: sentence,
        parent: fc.constant('denies-need' as const),
        people: fc.constant(
          people.map((id, index) => ({
            id: id as PersonId,
            name: ['Ms Hale', 'Theo', 'Mrs: Byrne', "*Mr* O'Hara", 'true'][index] as string,
          })),
        ),
        setting: sentence,
        minutes: fc.integer({ min: 1, max: 90 }),
        starts: fc.record({
          mood: fc.option(fc.constantFrom(...MOODS['denies-need'])),
          gauges: fc.constantFrom({}, { heard: 2 }, { pole: 0, trust: 4 }),
        }),
        track: fc.constant(
          marks.map((id) => ({ id: id as MarkId, sentence: `You did: ${id} {Theo} {xTheoy}.` })),
        ),
        principles: fc.subarray(['a-principle' as PrincipleId]),
        reviewed: fc.subarray([
          { by: 'SENCo', on: '2026-11-24' },
          { by: 'null', on: '2024-02-29' },
        ]),
        briefing: fc.array(block(beats, 2), { maxLength: 3 }),
        beats: fc.tuple(...beats.map((id) => beat(world, id, plain))).map(linkUp),
      });
    });

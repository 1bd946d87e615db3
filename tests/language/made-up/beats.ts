import fc from 'fast-check';
import { MOVES, slug } from '../../../src/language/index.ts';
import type {
  Beat,
  BeatId,
  Choice,
  ChoiceId,
  Condition,
  Inline,
  MarkId,
  Part,
  PersonId,
  Redirect,
  Speech,
} from '../../../src/language/index.ts';
import { plainSentence, line, wordy, paragraph, prose } from './prose.ts';

const condition = (beats: readonly string[], marks: readonly string[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ any: Condition }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom<Condition>(
        { kind: 'gauge', gauge: 'trust', is: '>=', level: 2 },
        { kind: 'gauge', gauge: 'pole', is: '=', level: 0 },
        { kind: 'mood', mood: 'wobbling' },
        { kind: 'said', move: 'blame' },
        ...beats.map((beat): Condition => ({ kind: 'seen', beat: beat as BeatId })),
        ...marks.map((mark): Condition => ({ kind: 'mark', mark: mark as MarkId })),
      ),
      tie('any').map((of): Condition => ({ kind: 'not', of })),
      fc
        .tuple(
          fc.constantFrom('and' as const, 'or' as const),
          fc.array(tie('any'), { minLength: 2, maxLength: 3 }),
        )
        .map(([kind, of]): Condition => ({ kind, of })),
    ),
  })).any;

interface World {
  readonly beats: readonly string[];
  readonly marks: readonly string[];
  readonly people: readonly string[];
}

const speech = ({ beats, people }: World): fc.Arbitrary<Speech> =>
  fc.record({
    who: fc.constantFrom(...people).map((id) => id as PersonId),
    cue: fc.option(line(beats, ['emphasis']), { freq: 2 }),
    words: fc.array(paragraph(beats), { minLength: 1, maxLength: 2 }),
  });

const part = (world: World): fc.Arbitrary<Part> => {
  const when = condition(world.beats, world.marks);
  return fc.oneof(
    wordy(world.beats).map((of): Part => ({ kind: 'narration', of })),
    speech(world).map((said): Part => ({ kind: 'speech', speech: said })),
    fc
      .tuple(
        fc.array(fc.record({ when, speech: speech(world) }), { minLength: 1, maxLength: 3 }),
        fc.option(speech(world)),
      )
      .map(([first, last]): Part => ({
        kind: 'set',
        alternatives: last ? [...first, { when: null, speech: last }] : first,
      })),
  );
};

const redirect = (world: World, always: boolean): fc.Arbitrary<Redirect> =>
  fc.record({
    label: line(world.beats, ['link']),
    when: always ? fc.constant(null) : condition(world.beats, world.marks),
    to: fc.constantFrom(...world.beats).map((id) => id as BeatId),
  });

const isWhollyEmphasis = (says: readonly Inline[]): boolean =>
  says.length === 1 && says[0]?.kind === 'emphasis';

const choice = (world: World): fc.Arbitrary<Omit<Choice, 'id'>> =>
  fc
    .record({
      says: line(world.beats, ['link']).filter((says) => !isWhollyEmphasis(says)),
      done: fc.boolean(),
      to: fc.constantFrom(...world.beats).map((id) => id as BeatId),
      moves: fc.array(fc.constantFrom(...MOVES), { minLength: 1, maxLength: 3 }),
      when: fc.option(condition(world.beats, world.marks)),
      sets: fc.subarray(world.marks.map((mark) => mark as MarkId)),
      once: fc.boolean(),
      promises: fc.array(
        plainSentence.map((words) => `${words} \`ok\` <b>`),
        { maxLength: 2 },
      ),
      oversteps: fc.array(plainSentence, { maxLength: 1 }),
      note: prose(world.beats, 1),
    })
    .filter(({ done, says }) => !done || !holdsEmphasis(says));

const holdsEmphasis = (says: readonly Inline[]): boolean =>
  says.some((it) => it.kind === 'emphasis' || ('of' in it && holdsEmphasis(it.of)));

const withIds = (
  beat: string,
  choices: readonly Omit<Choice, 'id'>[],
  plain: (of: readonly Inline[]) => string,
): readonly Choice[] => {
  const met = new Map<string, number>();
  return choices.map((it) => {
    const words = [...slug(plain(it.says).replace(/\s+/g, ' '))].slice(0, 48).join('');
    const count = (met.get(words) ?? 0) + 1;
    met.set(words, count);
    const id = `${beat}/${words}${count > 1 ? `-${count}` : ''}` as ChoiceId;
    return { ...it, id };
  });
};

const TITLES: ReadonlyMap<string, string> = new Map([
  ['opening', 'Opening!'],
  ['second-thoughts', 'Second thoughts…'],
  ['__proto__', '__proto__'],
  ['constructor', '*Constructor*'],
  ['café-2-', 'Café #2 #'],
]);
export const BEATS = [...TITLES.keys()];

export const beat = (
  world: World,
  id: string,
  plain: (of: readonly Inline[]) => string,
): fc.Arbitrary<Beat> =>
  fc
    .record({
      arrival: fc.array(redirect(world, false), { maxLength: 2 }),
      shown: fc.array(part(world), { minLength: 1, maxLength: 4 }),
      onward: fc.tuple(fc.array(redirect(world, false), { maxLength: 1 }), redirect(world, true)),
      choices: fc.array(choice(world), { minLength: 1, maxLength: 3 }),
      thoughts: fc.array(fc.array(paragraph(world.beats), { minLength: 1, maxLength: 2 }), {
        maxLength: 2,
      }),
      notes: fc.array(prose(world.beats, 1), { maxLength: 2 }),
      way: fc.constantFrom('choices', 'onward', 'ending'),
      safe: fc.boolean(),
    })
    .map(({ way, safe, onward: [some, last], choices, ...rest }): Beat => ({
      id: id as BeatId,
      title: TITLES.get(id) as string,
      ...rest,
      onward: way === 'onward' ? [...some, last] : [],
      choices: way === 'choices' ? withIds(id, choices, plain) : [],
      ending: way === 'ending' ? { relationship: 'intact', child: 'step', safe } : null,
    }));

/** Every beat but the first is led to by another: the first leads to all of them. */
export const linkUp = (beats: readonly Beat[]): readonly Beat[] => {
  const [first, ...others] = beats;
  if (!first) return [];
  const arrival = others.map(({ id }): Redirect => ({
    label: [{ kind: 'text', text: 'On' }],
    when: { kind: 'said', move: 'blame' },
    to: id,
  }));
  return [{ ...first, arrival: [...arrival, ...first.arrival] }, ...others];
};

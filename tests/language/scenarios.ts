import fc from 'fast-check';
import { MOODS, MOVES, slug } from '../../src/language/index.ts';
import type {
  Beat,
  BeatId,
  Block,
  Choice,
  ChoiceId,
  Citations,
  Condition,
  Fact,
  FactId,
  Inline,
  MarkId,
  Part,
  PersonId,
  Principle,
  PrincipleId,
  Redirect,
  Scenario,
  ScenarioId,
  Speech,
} from '../../src/language/index.ts';

/** What the scenarios below may cite. */
export const CITED: Citations = {
  facts: [{ id: 'a-fact' as FactId } as Fact],
  principles: [{ id: 'a-principle' as PrincipleId } as Principle],
};

const ODD = [
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '{child}',
  '<',
  '>',
  '<b>',
  '<!--',
  '-->',
  '#',
];
const ODDER = [
  '-',
  '+',
  '=',
  '|',
  '~',
  '~~',
  '\\',
  '&',
  '&amp;',
  '!',
  '@',
  'a@b.uk',
  ':',
  '1.',
  '12)',
];
const PLAIN = [
  'www.',
  'https://a.uk',
  'No',
  'He',
  'said',
  'café',
  '“well”',
  'two',
  '…',
  '—',
  '🙂',
  '\u202E',
];

const word = fc
  .array(fc.constantFrom(...ODD, ...ODDER, ...PLAIN), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(''));
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const plainWord = fc.constantFrom('Tea', 'evenings', 'so', 'a', 'plan', 'Friday', 'no');
const plainSentence = fc
  .array(plainWord, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));

type Kind = 'strong' | 'emphasis' | 'strike' | 'link';

/** What a line can hold: no emphasis inside the same emphasis, texts merged, no space doubled. */
const inline = (beats: readonly string[], without: readonly Kind[] = []): fc.Arbitrary<Inline> => {
  const kinds = (['strong', 'emphasis', 'strike', 'link'] as const).filter(
    (kind) => !without.includes(kind),
  );
  const text = sentence.map((words): Inline => ({ kind: 'text', text: words }));
  const code = fc
    .constantFrom('x', 'a`b', '`', '``', ' ', 'if trust', '{child}', '<b>')
    .map((words): Inline => ({ kind: 'code', text: words }));
  const to = fc.oneof(
    fc.constantFrom(...beats).map((beat) => ({ kind: 'beat' as const, beat: beat as BeatId })),
    fc.constant({ kind: 'fact' as const, fact: 'a-fact' as FactId }),
    fc.constant({ kind: 'principle' as const, principle: 'a-principle' as PrincipleId }),
    fc
      .constantFrom(
        'https://a.uk',
        'https://a.uk/(b',
        'https://a.uk/<&amp;>?a=b c',
        'https://a.uk/\\)',
      )
      .map((address) => ({ kind: 'web' as const, address })),
  );
  const wrapped = (kind: Kind): fc.Arbitrary<Inline> => {
    const of = line(beats, [...without, kind]);
    if (kind === 'link') return fc.record({ kind: fc.constant(kind), to, of });
    return fc.record({ kind: fc.constant(kind), of });
  };
  if (kinds.length === 0) return fc.oneof(text, code);
  return fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: code },
    { weight: 2, arbitrary: fc.constantFrom(...kinds).chain(wrapped) },
  );
};

const isText = (it: Inline | undefined): it is Inline & { kind: 'text' } => it?.kind === 'text';

/** Two texts side by side would be one; a space stands between most things. */
const joined = (parts: readonly Inline[], spaced: readonly boolean[]): readonly Inline[] => {
  const out: Inline[] = [];
  const add = (it: Inline): void => {
    const last = out[out.length - 1];
    if (isText(last) && isText(it))
      out[out.length - 1] = { kind: 'text', text: last.text + it.text };
    else out.push(it);
  };
  parts.forEach((part, index) => {
    if (index > 0 && (spaced[index] ?? false)) add({ kind: 'text', text: ' ' });
    add(part);
  });
  return out;
};

const line = (
  beats: readonly string[],
  without: readonly Kind[] = [],
): fc.Arbitrary<readonly Inline[]> =>
  fc
    .tuple(
      fc.array(fc.memo(() => inline(beats, without))(1), { minLength: 1, maxLength: 3 }),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    )
    .map(([parts, spaced]) => joined(parts, spaced));

/** A line that begins with words, so that nothing in it is taken for a cue, a speaker or a tag. */
const wordy = (beats: readonly string[]): fc.Arbitrary<readonly Inline[]> =>
  fc
    .tuple(sentence, line(beats))
    .map(([text, rest]) => joined([{ kind: 'text', text }, ...rest], [true, true]));

const paragraph = (beats: readonly string[]): fc.Arbitrary<Block> =>
  fc
    .tuple(wordy(beats), fc.option(wordy(beats), { freq: 5 }))
    .map(([of, more]) => ({
      kind: 'paragraph',
      of: more ? [...of, { kind: 'break' }, ...more] : of,
    }));

const block = (beats: readonly string[], depth: number): fc.Arbitrary<Block> => {
  const simple = [
    { weight: 5, arbitrary: paragraph(beats) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('', 'a', 'a\n\n  b', '```\n`', '> x', '# y')
        .map((text): Block => ({ kind: 'code', text })),
    },
    { weight: 1, arbitrary: fc.constant<Block>({ kind: 'rule' }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.array(line(beats), { minLength: 1, maxLength: 3 }),
          fc.array(line(beats), { maxLength: 2 }),
        )
        .map(([head, cells]): Block => ({
          kind: 'table',
          head,
          rows: cells.map((cell) => [cell]),
        })),
    },
  ];
  if (depth === 0) return fc.oneof(...simple);
  const inside = prose(beats, depth - 1);
  return fc.oneof(
    ...simple,
    { weight: 1, arbitrary: inside.map((of): Block => ({ kind: 'quote', of })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.option(fc.nat(12)), fc.array(inside, { minLength: 1, maxLength: 3 }))
        .map(([start, items]): Block => ({ kind: 'list', start, items })),
    },
  );
};

const prose = (beats: readonly string[], depth: number): fc.Arbitrary<readonly Block[]> =>
  fc.array(block(beats, depth), { minLength: 1, maxLength: 3 });

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
const BEATS = [...TITLES.keys()];

const beat = (
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
const linkUp = (beats: readonly Beat[]): readonly Beat[] => {
  const [first, ...others] = beats;
  if (!first) return [];
  const arrival = others.map(({ id }): Redirect => ({
    label: [{ kind: 'text', text: 'On' }],
    when: { kind: 'said', move: 'blame' },
    to: id,
  }));
  return [{ ...first, arrival: [...arrival, ...first.arrival] }, ...others];
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

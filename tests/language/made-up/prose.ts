import fc from 'fast-check';
import type { BeatId, Block, FactId, Inline, PrincipleId } from '../../../src/language/index.ts';

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
export const sentence = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const plainWord = fc.constantFrom('Tea', 'evenings', 'so', 'a', 'plan', 'Friday', 'no');
export const plainSentence = fc
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

export const line = (
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
export const wordy = (beats: readonly string[]): fc.Arbitrary<readonly Inline[]> =>
  fc
    .tuple(sentence, line(beats))
    .map(([text, rest]) => joined([{ kind: 'text', text }, ...rest], [true, true]));

export const paragraph = (beats: readonly string[]): fc.Arbitrary<Block> =>
  fc.tuple(wordy(beats), fc.option(wordy(beats), { freq: 5 })).map(([of, more]) => ({
    kind: 'paragraph',
    of: more ? [...of, { kind: 'break' }, ...more] : of,
  }));

export const block = (beats: readonly string[], depth: number): fc.Arbitrary<Block> => {
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

export const prose = (beats: readonly string[], depth: number): fc.Arbitrary<readonly Block[]> =>
  fc.array(block(beats, depth), { minLength: 1, maxLength: 3 });

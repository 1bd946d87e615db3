import { describe, expect, it } from 'vitest';
import { ofBeat } from './meeting.ts';

describe('unknown-speaker', () => {
  it.each([
    ['> **Govenor:** Hello', '3:3'],
    ['> **Governor**: Hello', '3:3'],
    ['> `if trust > 1` **Nobody:** Hello', '3:18'],
  ])('%s', (body, place) => expect(ofBeat(body)).toEqual([`${place} unknown-speaker`]));

  it.each([['> **TEACHER:** a'], ['> **mr okafor**: a'], ['> **{teacher}:** a'], ['> **No.** a']])(
    'is not %s',
    (body) => expect(ofBeat(body)).toEqual([]),
  );
});

describe('unknown-placeholder', () => {
  it.each([
    ['Hello {chld}.', '3:7'],
    ['> Hello *{Child}*', '3:10'],
    ['\tx\n\n> a\t{b-1}', '5:5'],
  ])('%j', (body, place) => {
    expect(ofBeat(body)).toContain(`${place} unknown-placeholder`);
  });

  it.each([['{two words}'], ['{}'], ['{a_b}'], ['\\{nobody}'], ['`{nobody}`'], ['{child}{you}']])(
    'is not %s',
    (body) => expect(ofBeat(`Words ${body}`)).toEqual([]),
  );
});

describe('bad-condition', () => {
  it.each([
    ['trust >= 5'],
    ['trust'],
    ['trust >='],
    ['trust == 2'],
    ['2 < trust'],
    ['pole = 3'],
    ['trust > 1 and'],
    ['(trust > 1'],
    ['trust > 1)'],
    ['hot'],
    ['unasked'],
    ['said nothing'],
    ['said'],
    ['seen nowhere'],
    ['and'],
    [`${'('.repeat(1000)}asked${')'.repeat(1000)}`],
    ['toString'],
  ])('%s', (condition) => {
    expect(ofBeat(`> \`if ${condition}\` Words`)).toEqual(['3:3 bad-condition']);
  });

  it('an empty one', () => expect(ofBeat('> `if` Words')).toEqual(['3:3 bad-condition']));

  it.each([
    ['trust>=4'],
    ['trust ≥ 2 and heard ≤ 3'],
    ['not (asked or wobbling) and said blame'],
    ['seen opening or not not asked'],
  ])('is not %s', (condition) => expect(ofBeat(`> \`if ${condition}\` Words`)).toEqual([]));
});

describe('misplaced-else', () => {
  it.each([
    ['> `else` a', '3:3'],
    ['> `if asked` a\n\nWords.\n\n> `else` b', '7:3'],
    ['> `if asked` a\n\n> b\n\n> `else` c', '7:3'],
    ['> `if asked` a\n\n> [!NOTE]\n> n\n\n> `else` c', '8:3'],
    ['> `if asked` a\n\n> `else` b\n\n> `else` c', '5:3'],
  ])('%j', (body, place) => expect(ofBeat(body)).toEqual([`${place} misplaced-else`]));

  it('is not after a comment or a thought inside a quote', () => {
    expect(ofBeat('> `if asked` a\n>\n> > t\n\n<!-- c -->\n\n> `else` b')).toEqual([]);
  });

  it('is not after a note of nothing but a comment', () => {
    expect(ofBeat('> `if asked` a\n\n> [!NOTE]\n> <!-- c -->\n\n> `else` b')).toEqual([]);
  });
});

describe('unknown-word', () => {
  it.each([
    ['> `iff asked` a', '3:3'],
    ['> `if asked` `if asked` a', '3:14'],
    ['`safely`', '3:1'],
    ['`reflect`', '3:1'],
    ['`endings intact step`', '3:1'],
  ])('%s', (body, place) => expect(ofBeat(body)).toEqual([`${place} unknown-word`]));
});

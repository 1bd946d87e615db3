import { describe, expect, it } from 'vitest';
import { ofBeats } from './meeting.ts';

const CHOICE = '- [a](#close) `reflect` Note.';
const GO = '[On](#close)';
const IF = '[On](#close) `if asked`';
const END = '`ending intact step`';

/** What is said of the parts of a first beat (on line 1, parts from line 3 on, each a line and an
 * empty one), with a second beat `Close` behind it. */
const of = (...parts: readonly string[]): readonly string[] =>
  ofBeats(['## Opening', ...parts, '## Close', '> Bye.', END].join('\n\n'));

describe('the way on', () => {
  it.each([
    ['choices', ['Words.', CHOICE]],
    ['choices without words', [CHOICE]],
    ['redirects and choices', [IF, 'Words.', CHOICE]],
    ['a redirect', ['Words.', IF, GO]],
    ['redirects alone', [IF, GO]],
    ['notes, thoughts and tags after the choices', [CHOICE, '> > Thought.', '> [!NOTE]\n> Note.']],
  ])('may be %s', (_, parts) => expect(of(...parts)).toEqual([]));

  it.each([
    ['nothing', ['Words.'], ['1:1 no-way-on', '5:1 unlinked-beat']],
    ['conditions alone', ['Words.', IF], ['1:1 no-way-on']],
    ['conditions on arrival alone', [IF], ['1:1 no-way-on']],
    ['conditions on arrival, then words', [IF, 'Words.'], ['1:1 no-way-on']],
    ['two endings', [END, GO, '`ending broken lost`'], ['1:1 ambiguous-way-on']],
    ['choices and an ending', [CHOICE, END], ['1:1 ambiguous-way-on']],
    ['an ending and a redirect', ['Words.', END, GO], ['1:1 ambiguous-way-on']],
    ['an ending never shown', [GO, END], ['1:1 ambiguous-way-on']],
    ['a redirect after the words', ['Words.', GO, CHOICE], ['5:1 misplaced-redirect']],
    [
      'a redirect after the choices',
      ['Words.', CHOICE, GO, IF],
      ['7:1 misplaced-redirect', '9:1 misplaced-redirect'],
    ],
    ['words after what is always taken', [GO, 'Words.'], ['3:1 misplaced-redirect']],
    ['choices after what is always taken', [GO, CHOICE], ['3:1 misplaced-redirect']],
    ['a redirect after what is always taken', ['Words.', GO, IF], ['7:1 shadowed-redirect']],
    [
      'two after what is always taken',
      [GO, IF, GO],
      ['5:1 shadowed-redirect', '7:1 shadowed-redirect'],
    ],
    [
      'words after the choices',
      [CHOICE, 'Words.', '> Speech.'],
      ['5:1 misplaced-block', '7:1 misplaced-block'],
    ],
    ['two lists', [CHOICE, '<!-- x -->', CHOICE], ['7:1 misplaced-block']],
    ['a bad ending', ['Words.', GO, '`safe`'], ['7:1 unknown-word']],
    ['a redirect with more than a condition', ['Words.', `${GO} \`once\``], ['5:14 unknown-word']],
  ])('is not %s', (_, parts, said) => expect(of(...parts)).toEqual(said));

  it('bad-ending is a way on all the same', () => {
    for (const words of ['', ' intact', ' step intact', ' intact steps', ' intact step safe'])
      expect(of(CHOICE, `## B\n\n\`ending${words}\``)).toContain('7:1 bad-ending');
  });

  it('unlinked-beat: its own link does not count, nor do links in prose', () => {
    const beats = of('See [there](#other).', CHOICE, '## Other\n\n[Again](#other)');
    expect(beats).toContain('7:1 unlinked-beat');
  });
});

describe('links', () => {
  it.each([
    ['[a](http://a.uk)', 'unsafe-link'],
    ['[a](javascript:x)', 'unsafe-link'],
    ['[a](facts.md)', 'unsafe-link'],
    ['[a](./facts.md#a-fact)', 'unsafe-link'],
    ['<mailto:a@b.uk>', 'unsafe-link'],
    ['a@b.uk', 'unsafe-link'],
    ['www.a.uk', 'unsafe-link'],
    ['http://a.uk', 'unsafe-link'],
    ['[a](//a.uk)', 'unsafe-link'],
    ['[a](#Close)', 'unknown-beat'],
    ['[a](#)', 'unknown-beat'],
    ['[a](facts.md#b-fact)', 'unknown-fact'],
    ['[a](principles.md#b)', 'unknown-principle'],
  ])('%s', (link, code) => {
    expect(of(`So ${link} it is.`, GO)).toEqual([`3:4 ${code}`]);
  });

  it.each([
    ['[a](https://a.uk)'],
    ['https://a.uk'],
    ['<https://a.uk>'],
    ['[a](facts.md#a-fact)'],
    ['[a](facts.md#%61-fact)'],
    ['[a](principles.md#a-principle)'],
    ['[a](#close "title")'],
  ])('%s is fine', (link) => expect(of(`So ${link} it is.`, GO)).toEqual([]));
});

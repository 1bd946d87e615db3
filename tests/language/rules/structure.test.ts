import { describe, expect, it } from 'vitest';
import { FRONT } from '../fragments.ts';
import { ofBeat, ofBeats, ofFile } from './meeting.ts';

const END = '\n\n`ending intact step`\n';

describe('titles and beats', () => {
  it('no-title and no-beats stand on line 1', () => {
    expect(ofFile(`${FRONT}Words.\n`)).toEqual(['1:1 no-beats', '1:1 no-title']);
  });

  it('second-title stands at the second, and again at the third', () => {
    expect(ofBeats(`# Two\n\n## Opening\n\n# Three${END}`)).toEqual([
      '1:1 second-title',
      '5:1 second-title',
    ]);
  });

  it('unnamed-beat', () => expect(ofBeats(`## ?!${END}`)).toEqual(['1:1 unnamed-beat']));

  it('duplicate-beat is not said to be unlinked as well', () => {
    expect(ofBeats(`## A${END}\n## a!${END}`)).toEqual(['5:1 duplicate-beat']);
  });

  it('deep-heading is allowed in the briefing only', () => {
    expect(ofBeats(`### Fine\n\n## A\n\n#### Not${END}`)).toEqual(['5:1 deep-heading']);
    expect(ofBeat('> [!NOTE]\n> ### Not')).toEqual(['4:3 deep-heading']);
  });

  it('underlined headings are headings', () => {
    expect(ofBeats(`A\n---${END}\nB\n-${END}`)).toEqual(['6:1 unlinked-beat']);
  });
});

describe('raw-html', () => {
  it.each([
    ['<br>', '3:1'],
    ['Words <b>bold</b>', '3:7'],
    ['> Words\n> <i>x', '4:3'],
    ['<div>\nx\n</div>', '3:1'],
    ['Words <!-- never closed', '3:7'],
    ['Words <?php ?>', '3:7'],
  ])('%s', (body, place) => {
    expect(ofBeat(body)[0]).toBe(`${place} raw-html`);
  });

  it.each([['Is 3 < 4 > 2?'], ['A \\<b> and &lt;b&gt;'], ['`<b>` is bold'], ['I <3 you']])(
    'is not %s',
    (body) => expect(ofBeat(body)).toEqual([]),
  );

  it('is not a comment, wherever it stands', () => {
    expect(ofBeat('<!-- a\n\nb -->\n\n> <!-- c --> Words <!--d--> go <!--> on.')).toEqual([]);
    expect(ofBeat('<!-- a --> Words.')).toEqual([]);
  });
});

describe('misplaced-block', () => {
  it.each([
    ['1. One', '3:1'],
    ['| a | b |\n| --- | --- |', '3:1'],
    ['```\nx\n```', '3:1'],
    ['    code', '3:5'],
    ['![x](https://a.uk/x.png)', '3:1'],
    ['***', '3:1'],
    ['> - a', '3:3'],
    ['> # Title', '3:3'],
    [`${'> '.repeat(101)}x`, '3:201'],
  ])('%s', (body, place) => {
    expect(ofBeat(body)).toEqual([`${place} misplaced-block`]);
  });

  it('lets a note and the briefing hold any block', () => {
    const any = '1. One\n\n| a |\n| --- |\n\n```\nx\n```\n\n- a';
    expect(ofBeat(`> [!NOTE]\n${any.replace(/^/gm, '> ')}`)).toEqual([]);
    expect(ofBeats(`${any}\n\n## Opening${END}`)).toEqual([]);
  });

  it('is what stands before the title, and a title after the first beat', () => {
    expect(ofFile(`${FRONT}Words.\n\n# Talk\n\n## A${END}`)).toEqual(['16:1 misplaced-block']);
    expect(ofFile(`${FRONT}## A\n\n# Talk${END}`)).toEqual(['18:1 misplaced-block']);
  });

  it('is allowed a hundred deep', () => {
    expect(ofBeat(`${'> '.repeat(100)}x`)).toEqual([]);
  });
});

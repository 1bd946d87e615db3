import { expect, it } from 'vitest';
import type { Run } from '../../../src/language/markdown/inline.ts';
import { readRuns } from '../../../src/language/markdown/runs.ts';

const SIGNS = { strong: 'b', emphasis: 'i', strike: 's', link: 'a', image: 'img' } as const;

/** Runs as a line of text: `<i>…</i>` and the like. */
const shown = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      if (run.kind === 'text') return run.text;
      if (run.kind === 'code') return `<code>${run.text}</code>`;
      if (run.kind === 'name') return `<name>${run.name}</name>`;
      if (!('of' in run)) return `<${run.kind}>`;
      const sign = SIGNS[run.kind];
      return `<${sign}${'to' in run ? ` ${run.to}` : ''}>${shown(run.of)}</${sign}>`;
    })
    .join('');

const lines = (text: string): { start: number; end: number }[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
};

const DEFINED = new Map([['DEF', '#close']]);
const read = (text: string): string => shown(readRuns(text, lines(text), DEFINED));

it.each([
  ['*a*', '<i>a</i>'],
  ['a * b*', 'a * b*'],
  ['a*"b"*', 'a*"b"*'],
  ['a*b*', 'a<i>b</i>'],
  ['_a_b', '_a_b'],
  ['a_b_c', 'a_b_c'],
  ['(_a_)', '(<i>a</i>)'],
  ['**a**', '<b>a</b>'],
  ['***a***', '<i><b>a</b></i>'],
  ['***a** b*', '<i><b>a</b> b</i>'],
  ['***a* b**', '<b><i>a</i> b</b>'],
  ['**a *b***', '<b>a <i>b</i></b>'],
  ['*a **b** c*', '<i>a <b>b</b> c</i>'],
  ['*a**b**c*', '<i>a<b>b</b>c</i>'],
  ['*a**b*', '<i>a**b</i>'],
  ['**a*', '*<i>a</i>'],
  ['*a _b*_', '<i>a _b</i>_'],
  ['****a****', '<b>a</b>'],
  ['~~a~~ ~b~ ~~~c~~~', '<s>a</s> <s>b</s> ~~~c~~~'],
  ['“*a*”', '“<i>a</i>”'],
  ['`a`', '<code>a</code>'],
  ['`` a`b ``', '<code>a`b</code>'],
  ['`a\nb`', '<code>a b</code>'],
  ['`*a`*', '<code>*a</code>*'],
  ['``a`', '``a`'],
  ['\\*a\\* \\q', '*a* \\q'],
  ['&amp; &#65; &#x42; &nosuch; &', '& A B &nosuch; &'],
  ['a  \nb', 'a<break>b'],
  ['a\\\nb', 'a<break>b'],
  ['a \n b', 'a b'],
  ['[a](#b)', '<a #b>a</a>'],
  ['[a](<#b c> "t")', '<a #b c>a</a>'],
  ['[a](#b(c)d)', '<a #b(c)d>a</a>'],
  ['[a](#b c)', '[a](#b c)'],
  ['[a] (#b)', '[a] (#b)'],
  ['[*a*](#b)', '<a #b><i>a</i></a>'],
  ['*[a*](#b)', '*<a #b>a*</a>'],
  ['[a [b](#c) d](#e)', '[a <a #c>b</a> d](#e)'],
  ['[a `](#b)`', '[a <code>](#b)</code>'],
  ['[x][def] [def][] [def] [no]', '<a #close>x</a> <a #close>def</a> <a #close>def</a> [no]'],
  ['![a *b*](c)', '<img c>a <i>b</i></img>'],
  ['<https://a.uk>', '<a https://a.uk>https://a.uk</a>'],
  ['(see https://a.uk/b_(c)).', '(see <a https://a.uk/b_(c)>https://a.uk/b_(c)</a>).'],
  ['www.a.uk.', '<a www.a.uk>www.a.uk</a>.'],
  ['me@a.uk', '<a mailto:me@a.uk>me@a.uk</a>'],
  ['a <b c="d">e', 'a <html>e'],
  ['a <!-- b --> c', 'a <comment> c'],
  ['{child}{a b}{x-1}', '<name>child</name>{a b}<name>x-1</name>'],
])('%j', (text, wanted) => expect(read(text)).toBe(wanted));

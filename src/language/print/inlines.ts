import type { Inline, Target } from '../scenario.ts';
import { address, code, escape } from './escape.ts';

/** It means nothing, and keeps marks apart that would run together. */
const APART = '<!-- -->';

const MARKS = { emphasis: '*', strong: '**', strike: '~~' } as const;

const PUNCTUATION = /[\p{P}\p{S}]/u;
const isWordLike = (letter: string): boolean =>
  letter !== '' && !/\s/u.test(letter) && !PUNCTUATION.test(letter);

const first = (text: string): string => [...text.slice(0, 2)][0] ?? '';
const last = (text: string): string => [...text.slice(-2)].pop() ?? '';

/** Where a link leads, as it is written. */
export const target = (to: Target): string => {
  switch (to.kind) {
    case 'beat':
      return address(`#${to.beat}`);
    case 'fact':
      return address(`facts.md#${to.fact}`);
    case 'principle':
      return address(`principles.md#${to.principle}`);
    case 'web':
      return address(to.address);
  }
};

/** A line of words as Markdown. `before` is what stands directly in front of it: nothing where it
 * begins a line. */
export const inlines = (of: readonly Inline[], before = ''): string => {
  let out = '';
  /** The last thing written is emphasis that ends in punctuation: no letter may follow directly. */
  let needsEdge = false;
  for (const it of of) {
    const lineStart = (out === '' && before === '') || out.endsWith('\n');
    const next = written(it, lineStart, last(before + out));
    const clash = needsEdge && isWordLike(first(next));
    const same = /[`*~]/.test(first(next)) && last(before + out) === first(next);
    out += clash || same ? APART + next : next;
    needsEdge = it.kind in MARKS && PUNCTUATION.test(beforeMarks(next));
  }
  return out;
};

/** The last character inside emphasis. */
const beforeMarks = (text: string): string => last(text.replace(/(?:\*\*?|~~)$/, ''));

const written = (it: Inline, lineStart: boolean, before: string): string => {
  switch (it.kind) {
    case 'text':
      return escape(it.text, lineStart);
    case 'code':
      return code(it.text);
    case 'break':
      return '\\\n';
    case 'link':
      return `[${inlines(it.of, '[')}](${target(it.to)})`;
    default:
      return wrapped(MARKS[it.kind], it.of, before);
  }
};

/** Emphasis with its marks where Markdown sees them: white space at an edge is written as a
 * character reference, and marks do not touch marks. */
const wrapped = (marks: string, of: readonly Inline[], before: string): string => {
  const inside = inlines(of, marks)
    .replace(/^\s/u, (space) => `&#${space.charCodeAt(0)};`)
    .replace(/\s$/u, (space) => `&#${space.charCodeAt(0)};`);
  const open = isWordLike(before) && PUNCTUATION.test(first(inside)) ? APART : '';
  const close = last(inside) === last(marks) ? APART : '';
  return `${open}${marks}${inside}${close}${marks}`;
};

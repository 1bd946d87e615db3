import type { Line, Passage } from './draft.ts';
import type { Run } from './markdown/inline.ts';
import { even } from './code-words.ts';
import { isNothing } from './passages.ts';
import type { BeatId, Block, FactId, Inline, PrincipleId, Prose, Target } from './scenario.ts';
import { addressOf } from './target.ts';

/** Names by key. */
export type People = ReadonlyMap<string, string>;

const flat = (runs: Line, named: (name: string) => string): string =>
  runs
    .map((run) => {
      if (run.kind === 'name') return named(run.name);
      if (run.kind === 'break') return ' ';
      if ('of' in run) return flat(run.of, named);
      return 'text' in run ? run.text : '';
    })
    .join('');

/** The words as they are written, names still in braces: what a heading's slug is made from. */
export const written = (runs: Line): string => even(flat(runs, (name) => `{${name}}`));

/** The words with the names put in, as plain text on one line. */
export const said = (runs: Line, people: People): string =>
  even(flat(runs, (name) => people.get(name) ?? name));

const targetOf = (to: string): Target => {
  const address = addressOf(to);
  switch (address.kind) {
    case 'beat':
      return { kind: 'beat', beat: address.id as BeatId };
    case 'fact':
      return { kind: 'fact', fact: address.id as FactId };
    case 'principle':
      return { kind: 'principle', principle: address.id as PrincipleId };
    default:
      return { kind: 'web', address: address.address };
  }
};

/** A line of words being set: white space is evened across whatever wraps it. */
class Setting {
  readonly people: People;
  /** The last thing set was a space, or nothing has been set on this line. */
  spaced = true;
  inLink = false;

  constructor(people: People) {
    this.people = people;
  }

  runs(runs: Line, into: Inline[]): Inline[] {
    for (const run of runs) this.run(run, into);
    return into;
  }

  private run(run: Run, into: Inline[]): void {
    switch (run.kind) {
      case 'text':
        return this.text(run.text, into);
      case 'name':
        return this.text(this.people.get(run.name) ?? run.name, into);
      case 'code':
        this.spaced = false;
        into.push({ kind: 'code', text: run.text });
        return;
      case 'break':
        this.spaced = true;
        into.push({ kind: 'break' });
        return;
      case 'comment':
      case 'html':
        return;
      case 'link':
      case 'image':
        return this.link(run, into);
      default:
        return this.wrapped(run.of, into, (of) => ({ kind: run.kind, of }));
    }
  }

  private text(written: string, into: Inline[]): void {
    const text = written
      .replace(/[ \t\n]+/g, ' ')
      .slice(this.spaced && /^[ \t\n]/.test(written) ? 1 : 0);
    if (text === '') return;
    this.spaced = text.endsWith(' ');
    const last = into[into.length - 1];
    if (last?.kind === 'text') into[into.length - 1] = { kind: 'text', text: last.text + text };
    else into.push({ kind: 'text', text });
  }

  private link(run: Run & { kind: 'link' | 'image' }, into: Inline[]): void {
    if (this.inLink) return void this.runs(run.of, into);
    this.inLink = true;
    const words = run.of.every(isNothing) ? run.to : null;
    const of: Line = words === null ? run.of : [{ kind: 'text', at: run.at, text: words }];
    this.wrapped(of, into, (inside) => ({ kind: 'link', to: targetOf(run.to), of: inside }));
    this.inLink = false;
  }

  /** Spaces at the edges of emphasis stand outside it. */
  private wrapped(runs: Line, into: Inline[], wrap: (of: readonly Inline[]) => Inline): void {
    const { spaced } = this;
    const of = this.runs(runs, []);
    const first = of[0];
    const lead = first?.kind === 'text' && first.text.startsWith(' ');
    const tail = this.spaced && of.length > 0;
    const inside = trimmed(of);
    this.spaced = spaced;
    if (lead) this.text(' ', into);
    if (inside.length > 0) {
      into.push(wrap(inside));
      this.spaced = false;
    }
    if (tail) this.text(' ', into);
  }
}

/** Without white space and breaks at either end. */
const trimmed = (inlines: readonly Inline[]): readonly Inline[] => {
  let from = 0;
  let to = inlines.length;
  const blank = (it: Inline | undefined): boolean =>
    it?.kind === 'break' || (it?.kind === 'text' && it.text.trim() === '' && /^ *$/.test(it.text));
  while (from < to && blank(inlines[from])) from++;
  while (to > from && blank(inlines[to - 1])) to--;
  const kept = inlines.slice(from, to);
  const cut = (at: number, edge: RegExp): void => {
    const it = kept[at];
    if (it?.kind === 'text') kept[at] = { kind: 'text', text: it.text.replace(edge, '') };
  };
  cut(0, /^ +/);
  cut(kept.length - 1, / +$/);
  return withoutSpaceBeforeBreaks(kept);
};

const withoutSpaceBeforeBreaks = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.flatMap((it, at) => {
    if (it.kind !== 'text' || inlines[at + 1]?.kind !== 'break' || !it.text.endsWith(' '))
      return [it];
    const text = it.text.trimEnd();
    return text === '' ? [] : [{ kind: 'text' as const, text }];
  });

/** A line of words with the names put in. */
export const inlinesOf = (runs: Line, people: People): readonly Inline[] =>
  trimmed(new Setting(people).runs(runs, []));

/** Prose with the names put in. */
export const proseOf = (passages: readonly Passage[], people: People): Prose =>
  passages.flatMap((passage) => blockOf(passage, people) ?? []);

const blockOf = (passage: Passage, people: People): Block | null => {
  switch (passage.kind) {
    case 'paragraph': {
      const of = inlinesOf(passage.runs, people);
      return of.length === 0 ? null : { kind: 'paragraph', of };
    }
    case 'heading':
      return {
        kind: 'heading',
        level: passage.level,
        of: inlinesOf(onOneLine(passage.runs), people),
      };
    case 'quote':
      return { kind: 'quote', of: proseOf(passage.of, people) };
    case 'list': {
      const items = passage.items.map(({ of }) => proseOf(of, people));
      return { kind: 'list', start: passage.start, items };
    }
    case 'code':
      return { kind: 'code', text: passage.text };
    case 'table': {
      const [head = [], ...rows] = passage.rows.map((row) =>
        row.map((cell) => inlinesOf(cell, people)),
      );
      return { kind: 'table', head, rows };
    }
    case 'rule':
      return { kind: 'rule' };
  }
};

/** A heading is one line: it holds no breaks. */
const onOneLine = (runs: Line): Line =>
  runs.map((run): Run => {
    if (run.kind === 'break') return { kind: 'text', at: run.at, text: ' ' };
    return 'of' in run ? { ...run, of: onOneLine(run.of) } : run;
  });

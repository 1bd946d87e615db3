import { codeWordOf, even } from './code-words.ts';
import type { CodeSpan, DraftChoice, DraftCondition, Line, Passage } from './draft.ts';
import type { Run } from './markdown/inline.ts';
import { lineOf } from './names.ts';
import { isNothing } from './passages.ts';
import type { Span } from './source.ts';
import { addressOf } from './target.ts';
import type { Move } from './vocabulary.ts';

/** The beat to which an address leads; null where it is no safe one at all (a forgotten `#`);
 * undefined where it leads to something else. */
export const beatOf = (to: string): string | null | undefined => {
  const address = addressOf(to);
  if (address.kind === 'beat') return address.id;
  return address.kind === 'unsafe' ? null : undefined;
};

/** What a choice's code spans say. */
interface Spans {
  readonly moves: Move[];
  condition: DraftCondition | null;
  readonly sets: CodeSpan[];
  once: boolean;
  readonly promises: Line[];
  readonly oversteps: Line[];
  readonly strange: CodeSpan[];
}

const noSpans = (): Spans => ({
  moves: [],
  condition: null,
  sets: [],
  once: false,
  promises: [],
  oversteps: [],
  strange: [],
});

/** Reads one item of a list of choices. */
export const readChoice = (
  item: { readonly at: Span; readonly of: readonly Passage[] },
  source: string,
): DraftChoice => {
  const [first, ...others] = item.of;
  const runs = first?.kind === 'paragraph' ? first.runs : [];
  const start = runs.findIndex((run) => !isNothing(run));
  const link = runs[start];
  const to = link?.kind === 'link' && !link.of.every(isNothing) ? beatOf(link.to) : undefined;
  if (link?.kind !== 'link' || to === undefined) return withoutLink(item, runs, source);
  const spans = noSpans();
  let at = start + 1;
  for (; at < runs.length; at++) {
    const run = runs[at] as Run;
    if (run.kind === 'code') readSpan(spans, run, source);
    else if (!isNothing(run)) break;
  }
  const rest = runs.slice(at);
  const note: Passage[] = rest.length > 0 ? [{ kind: 'paragraph', at: item.at, runs: rest }] : [];
  const alone = onlySolid(link.of);
  const done = alone?.kind === 'emphasis';
  const says = done ? alone.of : link.of;
  return {
    at: item.at,
    link: { to, at: link.at },
    says,
    done,
    ...spans,
    note: [...note, ...others],
  };
};

const onlySolid = (runs: Line): Run | null => {
  const solid = runs.filter((run) => !isNothing(run));
  return solid.length === 1 ? (solid[0] as Run) : null;
};

/** An item that lacks its link: its moves are looked for all the same, the rest is its note. */
const withoutLink = (
  item: { readonly at: Span; readonly of: readonly Passage[] },
  runs: Line,
  source: string,
): DraftChoice => {
  const spans = noSpans();
  for (const run of runs) if (run.kind === 'code') readSpan(spans, run, source);
  const words = runs.some((run) => run.kind !== 'code' && !isNothing(run));
  const note = words ? item.of : item.of.slice(runs.length > 0 ? 1 : 0);
  return { at: item.at, link: null, says: [], done: false, ...spans, strange: [], note };
};

const readSpan = (spans: Spans, { text, at }: Run & { kind: 'code' }, source: string): void => {
  const written = { text: even(text), at };
  const word = codeWordOf(written.text);
  switch (word.kind) {
    case 'move':
      spans.moves.push(word.move);
      break;
    case 'once':
      spans.once = true;
      break;
    case 'set':
      spans.sets.push({ text: word.rest, at });
      break;
    case 'promises':
    case 'oversteps':
      spans[word.kind].push(lineOf(word.rest, source, at));
      break;
    case 'if':
      if (spans.condition) spans.strange.push(written);
      else spans.condition = { text: word.rest, at };
      break;
    default:
      spans.strange.push(written);
  }
};

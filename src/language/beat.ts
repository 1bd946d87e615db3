import { beatOf, readChoice } from './choice.ts';
import { codeWordOf, even } from './code-words.ts';
import type { CodeSpan, DraftCondition, DraftPart, Passage } from './draft.ts';
import type { Run } from './markdown/inline.ts';
import { isNothing } from './passages.ts';
import { readSpeech } from './speech.ts';

/** Reads one block of a beat by what it is; nothing at all gives no part. */
export const readPart = (block: Passage, source: string): DraftPart | null => {
  switch (block.kind) {
    case 'paragraph':
      return readParagraph(block);
    case 'quote':
      if (!block.note) return readSpeech(block);
      return block.of.length === 0 ? null : { kind: 'note', at: block.at, of: block.of };
    case 'list': {
      if (block.start !== null) return { kind: 'strange', at: block.at, block };
      const choices = block.items.map((item) => readChoice(item, source));
      return { kind: 'choices', at: block.at, choices };
    }
    default:
      return { kind: 'strange', at: block.at, block };
  }
};

const readParagraph = (block: Passage & { kind: 'paragraph' }): DraftPart => {
  const { at, runs } = block;
  const solid = runs.filter((run) => !isNothing(run));
  const codes = solid.filter((run) => run.kind === 'code');
  if (codes.length === solid.length) return { kind: 'tags', at, words: codes.map(spanOf) };
  const other = solid.find((run) => run.kind !== 'code') as Run;
  const alone = codes.length === solid.length - 1 && other.kind === 'link';
  const to = alone ? beatOf(other.to) : undefined;
  if (!alone || to === undefined) return { kind: 'narration', at, runs };
  const { condition, strange } = readRedirectSpans(codes.map(spanOf));
  return { kind: 'redirect', at, label: other.of, to, condition, strange };
};

const spanOf = (run: Run & { kind: 'code' }): CodeSpan => ({ text: even(run.text), at: run.at });

const readRedirectSpans = (
  spans: readonly CodeSpan[],
): { readonly condition: DraftCondition | null; readonly strange: readonly CodeSpan[] } => {
  const found = spans.find(({ text }) => codeWordOf(text).kind === 'if');
  const word = found ? codeWordOf(found.text) : null;
  const condition = found && word?.kind === 'if' ? { text: word.rest, at: found.at } : null;
  return { condition, strange: spans.filter((span) => span !== found) };
};

import { codeWordOf, even } from './code-words.ts';
import type { CodeSpan, DraftCondition, DraftSpeech, Line, Passage } from './draft.ts';
import type { Run } from './markdown/inline.ts';
import { isNothing } from './passages.ts';

type Quote = Passage & { kind: 'quote' };

/** Reads a block quote as speech: what it depends on, who speaks, the cue, the words. */
export const readSpeech = (quote: Quote): DraftSpeech => {
  const paragraphs = quote.of.filter((block) => block.kind === 'paragraph');
  const [first, ...others] = paragraphs;
  const opening = readCodes(first?.runs ?? []);
  const { speaker, after } = readSpeaker(opening.after);
  const { cue, words } = readCue(after);
  const lines = [words, ...others.map(({ runs }) => runs)];
  return {
    kind: 'speech',
    at: quote.at,
    condition: opening.condition,
    strange: opening.strange,
    speaker,
    cue,
    words: lines.filter((line) => !line.every(isNothing)),
    thoughts: quote.of.flatMap((block) => (block.kind === 'quote' ? [block.of] : [])),
    misplaced: quote.of.filter(({ kind }) => kind !== 'paragraph' && kind !== 'quote'),
  };
};

const skipNothing = (runs: Line): number => {
  const first = runs.findIndex((run) => !isNothing(run));
  return first < 0 ? runs.length : first;
};

interface Codes {
  readonly condition: DraftCondition | null;
  readonly strange: readonly CodeSpan[];
  readonly after: Line;
}

/** The code spans that open a line: one condition at most, the rest strange. */
const readCodes = (runs: Line): Codes => {
  let condition: DraftCondition | null = null;
  const strange: CodeSpan[] = [];
  let at = skipNothing(runs);
  for (let run = runs[at]; run?.kind === 'code'; run = runs[at]) {
    const text = even(run.text);
    const word = codeWordOf(text);
    if (!condition && word.kind === 'if') condition = { text: word.rest, at: run.at };
    else if (!condition && word.kind === 'else') condition = { text: null, at: run.at };
    else strange.push({ text, at: run.at });
    at += 1;
    at += skipNothing(runs.slice(at, at + 8));
  }
  return { condition, strange, after: runs.slice(at) };
};

const lastLetter = (run: Run | undefined): string => {
  if (run?.kind === 'text') return run.text.trimEnd().slice(-1);
  return '';
};

/** A bold name with a colon, inside the bold or after it. */
const readSpeaker = (
  runs: Line,
): { readonly speaker: DraftSpeech['speaker']; readonly after: Line } => {
  const at = skipNothing(runs);
  const bold = runs[at];
  const next = runs[at + 1];
  if (bold?.kind !== 'strong') return { speaker: null, after: runs };
  const inside = lastLetter(bold.of.findLast((run) => !isNothing(run))) === ':';
  const outside = !inside && next?.kind === 'text' && next.text.startsWith(':');
  if (!inside && !outside) return { speaker: null, after: runs };
  const rest = runs.slice(at + 1);
  const after =
    outside && next.text.length > 1
      ? [{ ...next, text: next.text.slice(1) }, ...rest.slice(1)]
      : outside
        ? rest.slice(1)
        : rest;
  return { speaker: { name: bold.of, at: bold.at }, after };
};

/** Emphasis at the very start is the stage direction. */
const readCue = (runs: Line): { readonly cue: Line | null; readonly words: Line } => {
  const at = skipNothing(runs);
  const first = runs[at];
  if (first?.kind !== 'emphasis') return { cue: null, words: runs };
  return { cue: first.of, words: runs.slice(at + 1) };
};

import { read } from '../../../src/language/reading.ts';
import type { Fact, FactId, Principle, PrincipleId } from '../../../src/language/index.ts';
import { FRONT } from '../fragments.ts';

const citations = {
  facts: [{ id: 'a-fact' as FactId } as Fact],
  principles: [{ id: 'a-principle' as PrincipleId } as Principle],
};

const HEAD = `${FRONT}# Talk\n\nBriefing.\n\n`;
const HEAD_LINES = HEAD.split('\n').length - 1;

const saidOf = (text: string, above: number): readonly string[] =>
  read(text, 'talk', citations).diagnostics.map(
    ({ code, line, column }) => `${line - above}:${column} ${code}`,
  );

/** What is said of a whole file, as `line:column code`. */
export const ofFile = (text: string): readonly string[] => saidOf(text, 0);

/** What is said of beats under a sound front matter and title; the first beat is on line 1. */
export const ofBeats = (beats: string): readonly string[] => saidOf(HEAD + beats, HEAD_LINES);

/** What is said of what stands in a beat that ends well and is on line 1; `body` begins on line 3. */
export const ofBeat = (body: string): readonly string[] =>
  ofBeats(`## Opening\n\n${body}\n\n\`ending intact step\`\n`);

/** What is said of choices in the first of two beats; `list` begins on line 5. */
export const ofChoices = (list: string): readonly string[] =>
  ofBeats(`## Opening\n\nWords.\n\n${list}\n\n## Close\n\n\`ending intact step\`\n`);

/** Message and mend of the one fault of a whole file. */
export const sentences = (text: string): string => {
  const [first] = read(text, 'talk', citations).diagnostics;
  return `${first?.message ?? ''} ${first?.mend ?? ''}`;
};

import { listOf, sectionOf, type Page, type Piece } from '../../document/document.ts';
import { fieldOf } from '../changes.ts';
import type { SharedSide } from '../record.ts';
import { endedLines, promisesOf, quoted, reviewWords } from './pieces.ts';

/** The same facts for the child: what they said, what happens, and when we talk again. */
export function childSummary(shared: SharedSide): Page {
  const child = shared.child.trim();
  return {
    title: child === '' ? 'What we talked about' : `For ${child}: what we talked about`,
    opening: ['We met to talk about school and you. You can ask us about any of this.'],
    sections: [
      ...sectionOf('What you said', said(quoted(fieldOf(shared, 'child-view')))),
      ...sectionOf('What you are good at', said(endedLines(fieldOf(shared, 'strengths')))),
      ...sectionOf('What we hope you can do soon', listOf(shared.outcomes.flatMap(line))),
      ...sectionOf('What we will do', listOf(promisesOf(shared, 'school'))),
      ...sectionOf('What home will do', listOf(promisesOf(shared, 'home'))),
      ...sectionOf('What you will do', listOf(promisesOf(shared, 'child'))),
      ...sectionOf('We talk again', said(again(shared))),
    ],
    closing: ['If something is wrong here, tell a grown-up you trust. We will change it.'],
  };
}

const said = (lines: readonly string[]): readonly Piece[] =>
  lines.map((text) => ({ kind: 'paragraph', text }));

const line = ({ words }: { readonly words: string }): readonly string[] => endedLines(words);

function again({ review, day }: SharedSide): readonly string[] {
  const words = reviewWords(review, day);
  return words === '' ? [] : [words];
}

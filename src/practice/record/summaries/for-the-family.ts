import { listOf, sectionOf, type Page, type Piece } from '../../document/document.ts';
import { dayWords } from '../../days.ts';
import { fieldOf } from '../changes.ts';
import { INFORMATION } from '../fields.ts';
import type { SharedSide } from '../record.ts';
import { endedLines, judgedWords, promisesOf, quoted, reviewWords } from './pieces.ts';

/** The plain-English page that the family gets: the facts of the record, and nothing else. */
export function familySummary(shared: SharedSide, now: string): Page {
  const child = shared.child.trim() || 'your child';
  const day = shared.day === '' ? '' : ` on ${dayWords(shared.day, now)}`;
  return {
    title: `Our meeting${day}`,
    opening: [
      'Thank you for coming in. This is what we talked about. Please tell us if we have anything wrong.',
    ],
    sections: [
      ...sectionOf('What you told us', said(quoted(fieldOf(shared, 'parent-view')))),
      ...sectionOf(`What ${child} says`, said(quoted(fieldOf(shared, 'child-view')))),
      ...sectionOf(`What ${child} is good at`, said(endedLines(fieldOf(shared, 'strengths')))),
      ...sectionOf('What we see', said(endedLines(fieldOf(shared, 'school-view')))),
      ...sectionOf('What we said last time', listOf(shared.lastTime.map(judgedWords))),
      ...sectionOf(`What ${child} will be able to do`, listOf(hopes(shared))),
      ...sectionOf('What we will do', listOf(promisesOf(shared, 'school'))),
      ...sectionOf('What you will do', listOf(promisesOf(shared, 'home'))),
      ...sectionOf(`What ${child} will do`, listOf(promisesOf(shared, 'child'))),
      ...sectionOf('Who else we may ask', said(endedLines(fieldOf(shared, 'specialists')))),
      ...sectionOf('What we do not agree on yet', said(endedLines(fieldOf(shared, 'not-agreed')))),
      ...sectionOf('Your own note', said(quoted(fieldOf(shared, 'parent-note')))),
      ...sectionOf('We look again', said(again(shared))),
      ...sectionOf('Good to know', listOf(known(shared))),
    ],
    closing: ['This is not legal advice.'],
  };
}

const said = (lines: readonly string[]): readonly Piece[] =>
  lines.map((text) => ({ kind: 'paragraph', text }));

const hopes = ({ outcomes, day }: SharedSide): readonly string[] =>
  outcomes.map(({ words, by }) => {
    const [line = ''] = endedLines(words);
    return by === '' ? line : `${line.replace(/\.$/, '')} (by ${dayWords(by, day)}).`;
  });

const again = (shared: SharedSide): readonly string[] =>
  [reviewWords(shared.review, shared.day), ...endedLines(fieldOf(shared, 'contact'))].filter(
    (line) => line !== '',
  );

const known = ({ informed }: SharedSide): readonly string[] =>
  INFORMATION.filter(({ id }) => informed.includes(id)).map(
    ({ words }) => `We told you about ${words}.`,
  );

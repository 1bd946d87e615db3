import { plain } from '../../../language/index.ts';
import type { Run } from '../../../conversation/index.ts';
import { listOf, sectionOf, type Page, type Piece } from '../../document/document.ts';
import { dateWords } from '../../days.ts';
import { historyOf, type Said } from '../history.ts';
import { debriefOf } from '../looking-back.ts';
import { sideBySide } from '../side-by-side.ts';
import { letterOf, type Hands } from '../votes.ts';
import { runOf, type Workshop } from '../workshop.ts';

/** The handout for after: what the room chose and voted, both branches, facts, commitments. */
export function outcomeOf(workshop: Workshop): Page {
  const { session, run } = workshop;
  const when = dateWords(session.begun ?? session.made);
  return {
    title: `${run.scenario.title}: what the room did`,
    opening: [`${run.scenario.setting}. ${when}.${here(session.people)}`],
    sections: [
      ...session.branches.flatMap((branch, index) =>
        branch.length === 0
          ? []
          : sectionOf(branchName(workshop, index), branchPieces(workshop, runOf(workshop, index))),
      ),
      ...sectionOf('Where the two parted', parting(workshop)),
      ...sectionOf('What the facts rest on', listOf(factsOf(workshop))),
      ...sectionOf(
        'What we will do',
        listOf(session.commitments.filter((words) => words.trim() !== '')),
      ),
    ],
    closing: [`${run.scenario.title}, ${when}. Common Ground. Not legal advice.`],
  };
}

/** Every fact that either branch cited, once, with its source. */
function factsOf(workshop: Workshop): readonly string[] {
  const runs = workshop.session.branches.map((_, index) => runOf(workshop, index));
  const cited = runs.flatMap((run) => debriefOf({ ...workshop, run }).facts);
  const words = cited.map(
    ({ fact }) =>
      `${fact.title}. ${fact.text} Source: ${fact.source}. Checked ${dateWords(fact.checked)}.`,
  );
  return [...new Set(words)];
}

const here = (people: number | null): string =>
  people === null ? '' : ` ${people} ${people === 1 ? 'person' : 'people'}.`;

const branchName = ({ session }: Workshop, index: number): string =>
  session.branches.length === 1 ? 'What the room chose' : `Way ${index + 1}`;

function branchPieces(workshop: Workshop, run: Run): readonly Piece[] {
  const rows = historyOf(workshop.session, run).map(rowOf);
  const ended = run.ending ? `It ended: ${run.beat.title}.` : 'It was not played to its end.';
  return [
    { kind: 'table', head: ['Line', 'What was said or done', 'First vote', 'Second vote'], rows },
    { kind: 'paragraph', text: ended },
    ...debriefOf({ ...workshop, run }).account.map((text): Piece => ({ kind: 'paragraph', text })),
  ];
}

const rowOf = ({ step, letter, says, first, second }: Said): readonly string[] => [
  String(step),
  `${letter}: ${plain(says)}`,
  handsWords(first),
  handsWords(second),
];

const handsWords = (hands: Hands | null): string =>
  hands ? hands.map((each, option) => `${letterOf(option)} ${each}`).join(', ') : 'none';

function parting(workshop: Workshop): readonly Piece[] {
  const both = sideBySide(workshop);
  if (!both || both.parted === null) return [];
  const side = (line: typeof both.now.line) => (line ? plain(line.says) : 'It was already over.');
  return [
    { kind: 'paragraph', text: `At line ${both.parted}.` },
    {
      kind: 'table',
      head: ['', 'The first way', 'The other way'],
      rows: [
        ['What was said', side(both.earlier.line), side(both.now.line)],
        ['Where it ended', both.earlier.ended ?? 'Not ended', both.now.ended ?? 'Not ended'],
        ['What would be said tonight', both.earlier.tonight, both.now.tonight],
      ],
    },
  ];
}

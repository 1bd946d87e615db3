import { listOf, paragraphs, sectionOf, type Page, type Piece } from '../document/document.ts';
import { dateWords } from '../days.ts';
import { MEETING_WORDS } from '../plan/meeting.ts';
import { fieldOf } from './changes.ts';
import { INFORMATION, RECORD_FIELDS, type RecordFieldId } from './fields.ts';
import type { SharedSide } from './record.ts';
import { judgedWords, reviewWords } from './summaries/pieces.ts';

/** Fields that stand under the heading of another. */
const HEAD: readonly RecordFieldId[] = [
  'place',
  'length',
  'present',
  'apologies',
  'year',
  'status',
];

/** The whole record as a page to print, save or copy; the private side cannot come in. */
export const recordAsPage = (shared: SharedSide): Page => ({
  title: `Record of a meeting${shared.day === '' ? '' : ` on ${dateWords(shared.day)}`}`,
  opening: [],
  sections: [
    ...sectionOf('The meeting', head(shared)),
    ...RECORD_FIELDS.filter(({ id }) => !HEAD.includes(id) && id !== 'contact').flatMap(
      ({ id, ask }) => sectionOf(ask, paragraphs(fieldOf(shared, id))),
    ),
    ...sectionOf('What was hoped for last time', listOf(shared.lastTime.map(judgedWords))),
    ...sectionOf('What will be different', outcomes(shared)),
    ...sectionOf('Who does what, by when', commitments(shared)),
    ...sectionOf('Told to the parent', listOf(informed(shared))),
    ...sectionOf('We look again', paragraphs(again(shared))),
    ...sectionOf(
      'Who gets a copy',
      listOf(shared.copies.filter(({ given }) => given).map(({ who }) => who)),
    ),
  ],
  closing: [
    ...(shared.sent === '' ? [] : [`Sent on ${dateWords(shared.sent)}.`]),
    'Not legal advice.',
  ],
});

function head(shared: SharedSide): readonly Piece[] {
  const lines = [
    ['Child', shared.child],
    ['Kind of meeting', shared.meeting === null ? '' : MEETING_WORDS[shared.meeting]],
    ['Time', shared.time],
    ...RECORD_FIELDS.filter(({ id }) => HEAD.includes(id)).map(({ id, ask }) => [
      ask,
      fieldOf(shared, id),
    ]),
  ];
  return listOf(
    lines.flatMap(([name = '', words = '']) => (words === '' ? [] : [`${name}: ${words}`])),
  );
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly Piece[] =>
  rows.length === 0 ? [] : [{ kind: 'table', head, rows }];

const day = (iso: string): string => (iso === '' ? '' : dateWords(iso));

const outcomes = (shared: SharedSide): readonly Piece[] =>
  table(
    ['What the child will do', 'By'],
    shared.outcomes.map(({ words, by }) => [words, day(by)]),
  );

const DOER_WORDS = { school: 'School', home: 'Home', child: 'The child' } as const;

const commitments = (shared: SharedSide): readonly Piece[] =>
  table(
    ['Who', 'What', 'When', 'Done'],
    shared.commitments.map(({ doer, who, what, by, done }) => [
      who.trim() === '' ? DOER_WORDS[doer] : `${who.trim()} (${DOER_WORDS[doer].toLowerCase()})`,
      what,
      day(by),
      done === null ? '' : day(done),
    ]),
  );

const informed = (shared: SharedSide): readonly string[] =>
  INFORMATION.filter(({ id }) => shared.informed.includes(id)).map(({ words }) => words);

const again = (shared: SharedSide): string =>
  [reviewWords(shared.review, ''), fieldOf(shared, 'contact')]
    .filter((line) => line !== '')
    .join('\n');

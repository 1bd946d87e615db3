import { plain } from '../../language/index.ts';
import type { Inline, Prose } from '../../language/index.ts';
import { asMarkdown as transcriptAsMarkdown } from '../transcript.ts';
import type { SideBySide } from './comparison.ts';
import { dayInWords } from './day-in-words.ts';
import type { Course } from './course.ts';
import type { Debrief } from './debrief.ts';
import type { TurningPoint } from './turning-points.ts';

/** A section: its heading, and what stands under it; left out where that is nothing. */
type Section = readonly [heading: string, ...of: readonly string[]];

/** A debrief as Markdown, to paste into a document of one's own. */
export function debriefAsMarkdown(debrief: Debrief): string {
  const sections = [...theMeeting(debrief), ...whatYouDid(debrief), ...besides(debrief)];
  const title = `# ${debrief.scenario.title}: looking back`;
  return [title, ...sections.flatMap(written), 'Not legal advice.'].join('\n\n');
}

const theMeeting = (debrief: Debrief): readonly Section[] => [
  [
    `How ${debrief.people.parent} tells it`,
    debrief.account.map((each) => `> ${each}`).join('\n>\n'),
  ],
  ['Where it ended', ...endedLines(debrief.ended), debrief.tightrope.sentence],
  ['Where it turned', ...debrief.turningPoints.map(turned)],
  ['How it went, line by line', table(debrief.course)],
];

const whatYouDid = ({ commitments, marks, profile }: Debrief): readonly Section[] => [
  ['What you committed the school to', list(commitments.promised)],
  ['Never the school’s to give', list(commitments.overstepped)],
  [
    'What to know at the end',
    list(marks.map(({ sentence, met }) => `${sentence} ${met ? 'Met.' : 'Not met this time.'}`)),
  ],
  [
    'What you did',
    profile.sentence,
    list(profile.moves.map(({ name, lines }) => `${name}: ${atLines(lines)}`)),
    profile.practised.length === 0 ? '' : 'What this scenario practises:',
    list(profile.practised.map((each) => `${each.principle.title}: ${atLines(each.lines)}`)),
  ],
];

const besides = ({ facts, transcript, comparison }: Debrief): readonly Section[] => [
  [
    'Facts you used',
    list(
      facts.map(
        ({ fact }) => `${fact.text} (${fact.source}. Last checked ${dayInWords(fact.checked)}.)`,
      ),
    ),
  ],
  ['What was said, and what was not', transcriptAsMarkdown(transcript)],
  ['Beside an earlier time', ...compared(comparison)],
];

const atLines = (lines: readonly number[]): string => {
  if (lines.length === 0) return 'not this time';
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
};

const written = ([heading, ...of]: Section): readonly string[] => {
  const lines = of.filter((each) => each !== '');
  return lines.length === 0 ? [] : [`## ${heading}`, ...lines];
};

const list = (of: readonly string[]): string => of.map((each) => `- ${oneLine(each)}`).join('\n');
const oneLine = (text: string): string => text.replaceAll(/\s*\n+\s*/g, ' ');
const words = (prose: Prose): string => oneLine(plain(prose));
const line = ({ says, done }: { says: readonly Inline[]; done: boolean }): string =>
  done ? `*${plain(says)}*` : plain(says);

const endedLines = (ended: Debrief['ended']): readonly string[] =>
  ended === null ? [] : [`**${ended.title}** (${ended.place})`, ended.word ?? ''];

function turned(point: TurningPoint): string {
  const { step, took, changed, note, another } = point;
  return [
    `**Line ${step}.** ${line(point)}`,
    took === null ? '' : `*${words(took)}*`,
    changed.join(' '),
    words(note),
    another === null ? '' : `Another way: ${line(another)}`,
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}

function table({ lanes, rows }: Course): string {
  if (rows.length === 0) return '';
  const cells = (of: readonly string[]) =>
    `| ${of.map((each) => each.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    cells(['Line', 'You', ...lanes.map(({ name }) => name), 'Mood']),
    cells(['---', '---', ...lanes.map(() => '---'), '---']),
    ...rows.map((row) => cells([String(row.step), line(row), ...row.levels, row.mood])),
  ].join('\n');
}

function compared(comparison: SideBySide | null): readonly string[] {
  if (comparison === null || comparison.parted === null) return [];
  const { parted, earlier, now } = comparison;
  const told = (of: typeof now): string =>
    `${of.line === null ? 'It was already over' : line(of.line)}, and it ended ${of.ended ?? 'nowhere yet'}`;
  return [
    `You parted at line ${parted}.`,
    list([`Earlier: ${told(earlier)}`, `This time: ${told(now)}`]),
  ];
}

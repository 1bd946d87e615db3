import type { Misread } from './condition.ts';
import type { ReadingCode } from './diagnostic.ts';
import type { Why } from './front-matter.ts';
import { GAUGES, HIGHEST, PARENTS } from './vocabulary.ts';

/** What is wrong, and how to mend it. */
export type Said = readonly [message: string, mend: string];

type Near = string | null;

const LONGEST = 60;

/** Words of the author's in quotation marks, cut where they would drown the sentence. */
const q = (words: string): string => {
  const short = [...words.slice(0, LONGEST * 2)].slice(0, LONGEST).join('');
  return `“${short}${short.length < words.length ? '…' : ''}”`;
};

const didYouMean = (near: Near, otherwise: string): string =>
  near === null ? otherwise : `Did you mean ${q(near)}?`;

const FRONT: Readonly<Record<Why['kind'], Said>> = {
  missing: [
    'The file does not begin with front matter.',
    'Begin it with a line of three hyphens, the keys of the scenario, and three hyphens again.',
  ],
  unclosed: ['The front matter is not closed.', 'Put a line of three hyphens after its last key.'],
  empty: [
    'The front matter is empty.',
    'Give its keys: scenario, summary, parent, people, setting, minutes.',
  ],
  'not-a-map': [
    'The front matter is not a list of keys and values.',
    'Write one key to a line, with a colon and its value: minutes: 8.',
  ],
  'too-long': [
    'The front matter is longer than any scenario needs.',
    'Look for a missing line of three hyphens after its last key.',
  ],
  'not-yaml': [
    'The front matter is not YAML: something in it is not closed or not set in properly.',
    'Look at this line and the one above it for an open bracket or quotation mark, or a colon or an indent that does not belong.',
  ],
  twice: ['The front matter names a key twice.', 'Keep one of the two.'],
};

/** What each front-matter key may be, as the end of “It must be …”. */
export const EXPECTED = {
  scenario: 'the version of the language, 1',
  summary: 'one sentence',
  parent: `one of ${PARENTS.join(', ')}`,
  people: 'a list of names: parent, child, you and whoever else may speak, one to a line',
  name: 'a name or a role as it is spoken, without braces',
  setting: 'words, such as Primary, Year 3',
  minutes: 'a whole number, such as 8',
  starts: 'gauges and their levels, one to a line, and mood',
  track: 'marks and a sentence for each, one to a line',
  mark: 'a sentence',
  principles: 'a list of ids from principles.md',
  reviewed: 'a list, each entry with “by” and “on”',
  by: 'a role, such as SENCo',
  on: 'a date, such as 2026-11-24',
} as const;

export type Expected = keyof typeof EXPECTED;

const condition = ({ why, word, gauge }: Misread, near: Near): Said => {
  const highest = gauge ? HIGHEST[gauge] : 4;
  const about: Readonly<Record<Misread['why'], Said>> = {
    empty: ['The condition is empty.', 'Say what must hold: if trust >= 2.'],
    unfinished: [
      'The condition stops before it is finished.',
      `Go on after ${q(word)}, or close the bracket.`,
    ],
    unexpected: [
      `The condition cannot have ${q(word)} here.`,
      'Join parts with “and” or “or”, and put brackets in pairs.',
    ],
    unknown: [
      `The condition asks about ${q(word)}, which is no gauge, no mood of this parent and no mark under track.`,
      didYouMean(near, 'Name a gauge, a mood of this parent, or a mark that track names.'),
    ],
    move: [
      `The condition asks whether ${q(word)} was said, and there is no such move.`,
      didYouMean(near, 'Name one of the moves, such as said invite-story.'),
    ],
    beat: [
      `The condition asks whether ${q(word)} was seen, and there is no such beat.`,
      didYouMean(near, 'Write the beat’s heading in lower case, with hyphens for spaces.'),
    ],
    level: [
      `The gauge ${gauge ?? ''} has no level ${q(word)}.`,
      `Compare it with a whole number from 0 to ${highest}.`,
    ],
    bare: [
      `The gauge ${gauge ?? ''} is not compared with anything.`,
      `Say which level, such as ${gauge ?? GAUGES[0]} >= 2.`,
    ],
    deep: ['The condition is nested too deep to follow.', 'Say it with fewer brackets.'],
  };
  return about[why];
};

const link =
  'Link to a beat (#its-heading), a fact (facts.md#id), a principle (principles.md#id) or a page whose address begins with https:.';

/** The wording of every diagnostic that reading can give, in one place. */
export const WORDING = {
  'not-text': (why: 'bytes' | 'size'): Said =>
    why === 'bytes'
      ? ['The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.']
      : ['The file is larger than 1 MiB.', 'Cut it, or make two scenarios of it.'],
  'front-matter': (why: Why): Said =>
    why.kind === 'twice'
      ? [`The front matter names ${q(why.key)} twice.`, FRONT.twice[1]]
      : FRONT[why.kind],
  'missing-key': (key: string, of: string | null): Said => [
    of === null ? `The front matter has no ${q(key)}.` : `There is no ${q(key)} under ${q(of)}.`,
    `Add a line “${key}: …”.`,
  ],
  'unknown-key': (
    key: string,
    of: string | null,
    why: 'unknown' | 'form' | 'taken',
    near: Near,
  ): Said => {
    if (why === 'form')
      return [
        `The key ${q(key)} is not allowed under ${q(of ?? '')}.`,
        'Use letters, digits and hyphens, and begin with a letter.',
      ];
    if (why === 'taken')
      return [
        `The key ${q(key)} under ${q(of ?? '')} is a word of the language.`,
        'Choose another: gauges, moods, moves and key words cannot be used.',
      ];
    return [
      of === null ? `The front matter has no key ${q(key)}.` : `${q(of)} has no key ${q(key)}.`,
      didYouMean(near, 'Take the line out, or look the key up in the language page.'),
    ];
  },
  'bad-value': (key: string, expected: Expected, near: Near): Said => [
    `The value of ${q(key)} is not allowed.`,
    `It must be ${EXPECTED[expected]}.${near === null ? '' : ` Did you mean ${q(near)}?`}`,
  ],
  'bad-level': (gauge: string, highest: number): Said => [
    `The gauge ${q(gauge)} cannot begin there.`,
    `It must be a whole number from 0 to ${highest}.`,
  ],
  'bad-mood': (parent: string | null, near: Near): Said => [
    parent === null ? 'No parent has this mood.' : `The parent ${q(parent)} has no such mood.`,
    didYouMean(near, 'Take one of the moods of this parent’s statechart.'),
  ],
  'no-title': (): Said => [
    'The scenario has no title.',
    'Put a level-1 heading (# Title) after the front matter.',
  ],
  'second-title': (line: number): Said => [
    `This is a second level-1 heading; the title is on line ${line}.`,
    'Make it a beat with ##, or plain words.',
  ],
  'no-beats': (): Said => [
    'The scenario has no beats.',
    'Open the first beat with a level-2 heading (## Opening).',
  ],
  'unnamed-beat': (): Said => [
    'This heading has no letters or digits, so the beat has no name to link to.',
    'Give the beat a heading in words.',
  ],
  'duplicate-beat': (id: string, first: number, second: number): Said => [
    `Two beats are called ${q(id)}: on line ${first} and on line ${second}.`,
    'Give one of them another heading, and mend the links to it.',
  ],
  'deep-heading': (): Said => [
    'A heading of level 3 or deeper has no meaning after the first beat.',
    'Make it a beat with ##, or plain words.',
  ],
  'raw-html': (open: boolean): Said =>
    open
      ? ['This comment is not closed.', 'Close it with --> before the next empty line.']
      : ['Raw HTML is not allowed.', 'Write it as Markdown, or put it in a comment.'],
  'misplaced-block': (what: Misplaced): Said => MISPLACED[what],
  'unknown-speaker': (name: string, near: Near): Said => [
    `Nobody called ${q(name)} is among the people.`,
    didYouMean(near, 'Add them under people, or take the bold off.'),
  ],
  'unsafe-link': (address: string): Said => [`The link to ${q(address)} leads outside.`, link],
  'unknown-beat': (id: string, near: Near): Said => [
    `There is no beat ${q(id)}.`,
    near === null
      ? 'Link to a beat’s heading in lower case, with hyphens for spaces.'
      : `Did you mean ${q(`#${near}`)}?`,
  ],
  'unknown-fact': (id: string, near: Near): Said => [
    `There is no fact ${q(id)} in facts.md.`,
    didYouMean(near, 'Cite a fact by its heading in facts.md.'),
  ],
  'unknown-principle': (id: string, near: Near): Said => [
    `There is no principle ${q(id)} in principles.md.`,
    didYouMean(near, 'Cite a principle by its heading in principles.md.'),
  ],
  'choice-without-link': (): Said => [
    'This choice does not begin with a link to a beat.',
    'Put what the practitioner says in square brackets and the next beat after it: [“…”](#beat).',
  ],
  'choice-without-move': (): Said => [
    'This choice makes no move.',
    'Say what the line does: after the link, one to three moves in backticks, such as `reflect`.',
  ],
  'choice-without-note': (): Said => [
    'This choice has no coaching note.',
    'Add a paragraph below it, set in by two spaces, that says why it lands as it does.',
  ],
  'too-many-moves': (count: number): Said => [
    `This choice makes ${count} moves.`,
    'Keep the one, two or three that matter most.',
  ],
  'unknown-word': (
    word: string,
    why: 'unknown' | 'place' | 'alone' | 'second',
    near: Near,
  ): Said => {
    if (why === 'alone') return [`${q(word)} needs words after it.`, `Write \`${word} …\`.`];
    if (why === 'second')
      return [`There is more than one condition here.`, 'Join them with “and”.'];
    if (why === 'place') return [`${q(word)} has no meaning here.`, 'Move it to where it belongs.'];
    return [
      `${q(word)} is neither a move nor a key word.`,
      didYouMean(near, 'Take the backticks off, or look the word up in the language page.'),
    ];
  },
  'unknown-mark': (mark: string, near: Near): Said => [
    `There is no mark ${q(mark)} under track.`,
    didYouMean(near, 'Add it under track with a sentence.'),
  ],
  'bad-condition': condition,
  'misplaced-else': (why: 'alone' | 'early'): Said =>
    why === 'alone'
      ? [
          'This “else” has no “if” before it.',
          'Put it directly after a speech that begins with `if`.',
        ]
      : ['This “else” is not the last of its set.', 'Move it below the other speeches of the set.'],
  'misplaced-redirect': (why: 'choices' | 'text'): Said =>
    why === 'choices'
      ? [
          'A beat with choices can have a redirect only before its first words.',
          'Move it to the top of the beat, or into a beat of its own.',
        ]
      : [
          'This redirect is always taken, so what follows it is never shown.',
          'Give it a condition, or take out what follows.',
        ],
  'shadowed-redirect': (line: number): Said => [
    `This redirect is never tried: the one on line ${line} is always taken.`,
    'Give that one a condition, or move this one above it.',
  ],
  'unknown-placeholder': (name: string, near: Near): Said => [
    `Nobody called ${q(`{${name}}`)} is among the people.`,
    near === null
      ? 'Add them under people, or write \\{ for a brace that is only a brace.'
      : `Did you mean ${q(`{${near}}`)}?`,
  ],
  'bad-ending': (near: Near): Said => [
    'An ending names what became of the relationship and then of the child’s needs.',
    near === null
      ? 'Write `ending` with broken, strained, intact or stronger, and then lost, parked, step or plan.'
      : `Did you mean ${q(near)}?`,
  ],
  'no-way-on': (why: 'nothing' | 'conditions'): Said =>
    why === 'nothing'
      ? [
          'The conversation cannot go on from this beat.',
          'Give it choices, a redirect after its words, or an `ending`.',
        ]
      : [
          'Where none of its redirects holds, the conversation cannot go on from this beat.',
          'End the redirects with one that has no condition.',
        ],
  'ambiguous-way-on': (ways: readonly string[]): Said => [
    `This beat has more than one way on: ${ways.join(' and ')}.`,
    'Keep one of them.',
  ],
  'unlinked-beat': (id: string): Said => [
    'No choice or redirect of another beat leads to this beat.',
    `Link to it from another beat with #${id}, or take it out.`,
  ],
  'too-long': (count: number): Said => [
    `This line has ${count} words; nobody can say more than sixty at a stretch.`,
    'Cut it, or make two choices of it.',
  ],
} as const satisfies Readonly<
  Record<ReadingCode | 'bad-level' | 'bad-mood', (...about: never[]) => Said>
>;

/** What can stand where it has no meaning. */
export type Misplaced =
  | 'list'
  | 'table'
  | 'code'
  | 'image'
  | 'rule'
  | 'heading'
  | 'title'
  | 'before-title'
  | 'too-deep'
  | 'second-list'
  | 'after-choices'
  | 'list-in-speech';

const inBeat = (what: string, mend: string): Said => [`${what} has no meaning in a beat.`, mend];

const MISPLACED: Readonly<Record<Misplaced, Said>> = {
  list: inBeat('A numbered list', 'Use bullets for choices, and sentences for the rest.'),
  table: inBeat('A table', 'Say it in sentences.'),
  code: inBeat('A block of code', 'Say it in sentences, and do not set words in by four spaces.'),
  image: inBeat('An image', 'Say in words what there is to see.'),
  rule: inBeat('A line across the page', 'Take it out; a new heading opens a new beat.'),
  heading: inBeat('A heading inside a quote or a list', 'Make it plain words.'),
  title: [
    'The title stands after the first beat.',
    'Move it up, to directly after the front matter.',
  ],
  'before-title': [
    'Nothing may stand between the front matter and the title.',
    'Move it below the title, where it is part of the briefing.',
  ],
  'too-deep': ['This is nested more than a hundred deep.', 'Take most of the marks before it out.'],
  'second-list': [
    'This is a second list of choices.',
    'Make one list of them; put a comment between two choices inside one of them.',
  ],
  'after-choices': [
    'Nothing that is shown may stand after the choices.',
    'Move it above the choices, or into the beat they lead to.',
  ],
  'list-in-speech': ['A list has no meaning in speech.', 'Say it in sentences.'],
};

import type { ReadingCode } from './diagnostic.ts';
import type { Why } from './front-matter.ts';
import { condition } from './messages/condition.ts';
import { EXPECTED, frontMatter, type Expected } from './messages/front-matter.ts';
import { MISPLACED, type Misplaced } from './messages/misplaced.ts';
import { didYouMean, q, type Near, type Said } from './messages/said.ts';

const link =
  'Link to a beat (#its-heading), a fact (facts.md#id), a principle (principles.md#id) or a page whose address begins with https:.';

/** The wording of every diagnostic that reading can give, in one place. */
export const WORDING = {
  'not-text': (why: 'bytes' | 'size'): Said =>
    why === 'bytes'
      ? ['The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.']
      : ['The file is larger than 1 MiB.', 'Cut it, or make two scenarios of it.'],
  'front-matter': (why: Why): Said => frontMatter(why),
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

import type { Said } from './said.ts';

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

/** What is said of each. */
export const MISPLACED: Readonly<Record<Misplaced, Said>> = {
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

import type { Why } from '../front-matter.ts';
import { PARENTS } from '../vocabulary.ts';
import { q, type Said } from './said.ts';

const FRONT: Readonly<Record<Exclude<Why['kind'], 'twice'>, Said>> = {
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

/** Why there is no sound front matter. */
export const frontMatter = (why: Why): Said =>
  why.kind === 'twice'
    ? [`The front matter names ${q(why.key)} twice.`, 'Keep one of the two.']
    : FRONT[why.kind];

import { clockWords, weekdayOf } from '../../calendar/dates.ts';
import { linesIn } from '../../document/document.ts';
import { dayWords } from '../../days.ts';
import type { Commitment, JudgedOutcome, Review, SharedSide } from '../record.ts';

/** `Thursday 28 January, 3.40 pm, at school.`, as much of it as is known; nothing without a day. */
export function reviewWords({ day, time, place }: Review, from: string): string {
  if (day === '') return '';
  const when = [`${weekdayOf(day)} ${dayWords(day, from)}`, clockWords(time), place.trim()];
  return `${when.filter((part) => part !== '').join(', ')}.`;
}

/** What is promised, in one line: who, what, from or by when. */
export function commitmentWords({ who, what, by }: Commitment, from: string): string {
  const said = ended(what.trim());
  const name = who.trim();
  const begin = name === '' ? said : `${name}: ${said}`;
  return by === '' ? begin : `${begin.replace(/\.$/, '')} (${dayWords(by, from)}).`;
}

/** An outcome of last time with what became of it. */
export function judgedWords({ words, judged, seen }: JudgedOutcome): string {
  const result = { done: 'Done.', 'not-yet': 'Not yet.', changed: 'Changed.' };
  const said = judged === null ? '' : ` ${result[judged]}`;
  return `${ended(words.trim())}${said}${seen.trim() === '' ? '' : ` ${ended(seen.trim())}`}`;
}

/** What those of one kind promised, as lines. */
export const promisesOf = (
  { commitments, day }: SharedSide,
  doer: Commitment['doer'],
): readonly string[] =>
  commitments.filter((each) => each.doer === doer).map((each) => commitmentWords(each, day));

/** The lines of a text, each with a full stop where it has no end. */
export const endedLines = (text: string): readonly string[] => linesIn(text).map(ended);

/** Words in quotation marks, unless they are already, line by line. */
export const quoted = (text: string): readonly string[] =>
  endedLines(text).map((line) => (/[“"]/.test(line) ? line : `“${line}”`));

const ended = (line: string): string =>
  /[.!?…”"’')]$/.test(line) || line === '' ? line : `${line}.`;

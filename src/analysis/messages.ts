import type { ExploringCode } from '../language/index.ts';

/** What is said, and how to mend it. */
export interface Wording {
  readonly message: string;
  readonly mend: string;
}

const choices = (count: number): string => (count === 1 ? 'one choice' : `${count} choices`);
const figure = (worth: number): string => String(Math.round(worth * 100) / 100);

/** The wording of everything that exploring can say, in one place. */
export const WORDING = {
  stuck: (title: string, play: readonly number[]): Wording => ({
    message: `A play of ${choices(play.length)} reaches “${title}” and is offered nothing.`,
    mend: 'Give this beat a choice without a condition, or an ending.',
  }),
  endless: (title: string, play: readonly number[]): Wording => ({
    message: `After ${choices(play.length)}, a play that has come to “${title}” can never end.`,
    mend: 'Give one of the beats that follow it a way to an ending.',
  }),
  'never-reached': (title: string): Wording => ({
    message: `No play ever comes to “${title}”, though it is linked.`,
    mend: 'Loosen a condition on the way to it, or take the beat out.',
  }),
  'never-offered': (): Wording => ({
    message: 'No play is ever offered this choice.',
    mend: 'Loosen its condition, or take the choice out.',
  }),
  'never-spoken': (): Wording => ({
    message: 'No play ever hears this.',
    mend: 'Loosen its condition, or one before it in the set, or take it out.',
  }),
  'never-set': (mark: string): Wording => ({
    message: `No play ever sets the mark “${mark}”.`,
    mend: `Give a choice \`set ${mark}\`, or take the mark out of \`track\`.`,
  }),
  'never-taken': (): Wording => ({
    message: 'No play ever takes this redirect.',
    mend: 'Loosen its condition, or one before it, or take it out.',
  }),
  'longest-wins': (policy: number, random: number): Wording => ({
    message: `Always taking the longest choice is worth ${figure(policy)}, chance ${figure(random)}.`,
    mend: 'Shorten the good lines, or say the tempting ones at more length.',
  }),
  'first-wins': (policy: number, random: number): Wording => ({
    message: `Always taking the first choice is worth ${figure(policy)}, chance ${figure(random)}.`,
    mend: 'Move the good lines about: not always to the top.',
  }),
  'no-repair': (): Wording => ({
    message: 'Whoever takes this early can no longer come to an ending worth 3 or more.',
    mend: 'Lead from it to a beat where the harm can be owned and mended.',
  }),
  'one-good-path': (): Wording => ({
    message: 'Only one of the first choices can still lead to an ending worth 5 or more.',
    mend: 'Let a second opening line come good later: the first should not decide everything.',
  }),
  capped: (states: number): Wording => ({
    message: `Exploring stopped at ${states} states: what is said here holds only for those.`,
    mend: 'Ask less of the past in conditions, or check with a higher `--limit`.',
  }),
} as const satisfies Record<ExploringCode, (...args: never[]) => Wording>;

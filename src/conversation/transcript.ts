import { plain } from '../language/index.ts';
import type { BeatId, Inline, PersonId, Prose } from '../language/index.ts';
import type { Run, Spoken, Step } from './run.ts';
import { beatOf } from './spoken.ts';

/** One line of a conversation that was held. `id` stays the same for the same choices. */
export interface Line {
  readonly id: string;
  /** The step it belongs to; 0 is the arrival at the first beat. */
  readonly step: number;
  readonly kind: 'said' | 'done' | 'own-words' | 'speech' | 'narration' | 'thought';
  readonly who: PersonId | null;
  readonly name: string | null;
  readonly cue: readonly Inline[] | null;
  readonly words: Prose;
}

/** What somebody would have said, by the step at which they said it. */
export type OwnWords = Readonly<Record<string, string>>;

/**
 * Everything said, done and noticed, in order. Thoughts stand after the beat in which they were
 * thought, and only where they are asked for: in play they are hidden.
 */
export const transcript = (
  run: Run,
  { ownWords = {}, thoughts = false }: { ownWords?: OwnWords; thoughts?: boolean } = {},
): readonly Line[] =>
  run.steps.flatMap((step, at) => [
    ...yourLines(run, step, at, Object.hasOwn(ownWords, at) ? ownWords[at] : undefined),
    ...theirLines(run, step, at, thoughts),
  ]);

function yourLines(run: Run, { chosen }: Step, step: number, own?: string): readonly Line[] {
  if (chosen === null) return [];
  const you = run.scenario.people.find(({ id }) => id === 'you');
  const yours = { step, who: you?.id ?? null, name: you?.name ?? null, cue: null };
  const { done, says } = chosen.choice;
  const line: Line = { ...yours, id: `s${step}`, kind: done ? 'done' : 'said', words: prose(says) };
  if (own === undefined || own === '') return [line];
  const words = prose([{ kind: 'text', text: own }]);
  return [{ ...yours, id: `s${step}.own`, kind: 'own-words', words }, line];
}

function theirLines(run: Run, step: Step, at: number, thoughts: boolean): readonly Line[] {
  const heard = step.spoken.map((spoken, index) => lineOf(spoken, at, index + 1));
  if (!thoughts) return heard;
  const lines: Line[] = [];
  let next = 0;
  for (const [stop, beat] of step.arrived.entries()) {
    while (step.spoken[next]?.beat === beat) lines.push(...heard.slice(next, ++next));
    lines.push(...thoughtsOf(run, beat, at, stop + 1));
  }
  return lines;
}

const lineOf = ({ who, name, cue, words }: Spoken, step: number, number: number): Line => ({
  id: `s${step}.${number}`,
  step,
  kind: who === null ? 'narration' : 'speech',
  who,
  name,
  cue,
  words,
});

const thoughtsOf = (run: Run, beat: BeatId, step: number, stop: number): readonly Line[] => {
  const parent = run.scenario.people.find(({ id }) => id === 'parent');
  return beatOf(run.scenario, beat).thoughts.map((words, index) => ({
    id: `s${step}.t${stop}${index === 0 ? '' : `.${index + 1}`}`,
    step,
    kind: 'thought',
    who: parent?.id ?? null,
    name: parent?.name ?? null,
    cue: null,
    words,
  }));
};

const prose = (of: readonly Inline[]): Prose => [{ kind: 'paragraph', of }];

/** A transcript as Markdown, one paragraph a line. */
export const asMarkdown = (lines: readonly Line[]): string =>
  lines.map(lineAsMarkdown).join('\n\n');

function lineAsMarkdown({ kind, name, cue, words }: Line): string {
  const text = plain(words).replaceAll(/\s*\n+\s*/g, ' ');
  switch (kind) {
    case 'narration':
      return text;
    case 'done':
      return `**${name}** *${text}*`;
    case 'own-words':
      return `> In your own words: ${text}`;
    case 'thought':
      return `> *${name} thought:* ${text}`;
    case 'said':
    case 'speech':
      return `**${name}:** ${cue === null ? '' : `*(${plain(cue)})* `}${text}`;
    default:
      return kind satisfies never;
  }
}

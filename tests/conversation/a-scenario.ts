import type {
  Beat,
  BeatId,
  Choice,
  ChoiceId,
  Condition,
  Ending,
  Inline,
  MarkId,
  Move,
  ParentKind,
  Part,
  PersonId,
  Prose,
  Redirect,
  Scenario,
  ScenarioId,
  Speech,
  Starts,
} from '../../src/language/index.ts';

/** Small scenarios for tests, written as data so that they stand without a reader. */

export const words = (text: string): Inline[] => [{ kind: 'text', text }];
export const prose = (text: string): Prose => [{ kind: 'paragraph', of: words(text) }];
export const beatId = (name: string): BeatId => name as BeatId;

export const speech = (text: string, who = 'parent', cue?: string): Speech => ({
  who: who as PersonId,
  cue: cue === undefined ? null : words(cue),
  words: prose(text),
});
export const says = (text: string, who = 'parent', cue?: string): Part => ({
  kind: 'speech',
  speech: speech(text, who, cue),
});
export const notices = (text: string): Part => ({ kind: 'narration', of: words(text) });
export const either = (...of: readonly (readonly [Condition | null, string])[]): Part => ({
  kind: 'set',
  alternatives: of.map(([when, text]) => ({ when, speech: speech(text) })),
});
export const go = (to: string, when: Condition | null = null): Redirect => ({
  label: words(`to ${to}`),
  when,
  to: beatId(to),
});

export const seen = (beat: string): Condition => ({ kind: 'seen', beat: beatId(beat) });
export const said = (move: Move): Condition => ({ kind: 'said', move });
export const mark = (name: string): Condition => ({ kind: 'mark', mark: name as MarkId });

export interface ChoiceWords {
  readonly to: string;
  readonly moves?: readonly Move[];
  readonly when?: Condition;
  readonly sets?: readonly string[];
  readonly once?: boolean;
  readonly done?: boolean;
  readonly promises?: readonly string[];
  readonly oversteps?: readonly string[];
  readonly note?: Prose;
}

export type BeatWords = Partial<Omit<Beat, 'id' | 'choices' | 'thoughts'>> & {
  readonly choices?: Readonly<Record<string, ChoiceWords>>;
  readonly thoughts?: readonly string[];
};

const choice = (beat: string, line: string, c: ChoiceWords): Choice => ({
  id: `${beat}/${line.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}` as ChoiceId,
  says: words(line),
  done: c.done ?? false,
  to: beatId(c.to),
  moves: c.moves ?? ['invite-story'],
  when: c.when ?? null,
  sets: (c.sets ?? []) as MarkId[],
  once: c.once ?? false,
  promises: c.promises ?? [],
  oversteps: c.oversteps ?? [],
  note: c.note ?? prose('You asked, and waited.'),
});

const beat = (name: string, b: BeatWords): Beat => ({
  id: beatId(name),
  title: b.title ?? name,
  arrival: b.arrival ?? [],
  shown: b.shown ?? [],
  onward: b.onward ?? [],
  choices: Object.entries(b.choices ?? {}).map(([line, c]) => choice(name, line, c)),
  ending: b.ending ?? null,
  thoughts: (b.thoughts ?? []).map(prose),
  notes: b.notes ?? [],
});

export const AN_END: Ending = { relationship: 'intact', child: 'step', safe: false };

/** A scenario of these beats, in this order. */
export const scenario = (
  beats: Readonly<Record<string, BeatWords>>,
  rest: { parent?: ParentKind; starts?: Starts; marks?: readonly string[] } = {},
): Scenario => ({
  id: 'evenings' as ScenarioId,
  title: 'Evenings',
  summary: 'A first talk about evenings at home.',
  parent: rest.parent ?? 'denies-need',
  people: [
    { id: 'parent' as PersonId, name: 'Ms Hale' },
    { id: 'child' as PersonId, name: 'Theo' },
    { id: 'you' as PersonId, name: 'Mrs Byrne' },
  ],
  setting: 'Primary, Year 3',
  minutes: 8,
  starts: rest.starts ?? { mood: null, gauges: {} },
  track: (rest.marks ?? []).map((id) => ({ id: id as MarkId, sentence: `You set ${id}.` })),
  principles: [],
  reviewed: [],
  briefing: prose('You asked Ms Hale to come in.'),
  beats: Object.entries(beats).map(([name, b]) => beat(name, b)),
});

import { people as castOf, type Cast } from './cast.ts';
import { readCondition, type Names } from './condition.ts';
import type {
  Draft,
  DraftBeat,
  DraftChoice,
  DraftCondition,
  DraftRedirect,
  DraftSpeech,
} from './draft.ts';
import { namesOf } from './names-known.ts';
import { inlinesOf, proseOf, said, type People } from './put-in.ts';
import type {
  Beat,
  BeatId,
  Choice,
  ChoiceId,
  Condition,
  MarkId,
  Part,
  PersonId,
  Redirect,
  Scenario,
  Speech,
} from './scenario.ts';
import { settleMatter } from './settle-matter.ts';
import { slug } from './slug.ts';
import { endingIn } from './tags.ts';
import { wayOnOf } from './way-on.ts';

/** What the parts of a beat refer to. */
interface Terms {
  readonly people: People;
  readonly cast: Cast;
  readonly names: Names;
}

/** Makes a scenario of a draft that breaks no law. */
export const settle = (draft: Draft): Scenario => {
  const people = draft.matter.people ?? new Map<string, string>();
  const terms = { people, cast: castOf(people), names: namesOf(draft) };
  return {
    ...settleMatter(draft),
    title: said(draft.titles[0]?.runs ?? [], people),
    briefing: proseOf(draft.briefing, people),
    beats: draft.beats.map((beat) => settleBeat(beat, terms)),
  };
};

const settleBeat = (beat: DraftBeat, terms: Terms): Beat => {
  const { arrival, onward } = wayOnOf(beat);
  const { people } = terms;
  const ids = new Map<string, number>();
  return {
    id: beat.id as BeatId,
    title: said(beat.heading.runs, people),
    arrival: arrival.map((redirect) => settleRedirect(redirect, terms)),
    shown: settleParts(beat, terms),
    onward: onward.map((redirect) => settleRedirect(redirect, terms)),
    choices: beat.parts.flatMap((part) =>
      part.kind === 'choices'
        ? part.choices.map((choice) => settleChoice(choice, beat.id, ids, terms))
        : [],
    ),
    ending: endingIn(beat),
    thoughts: beat.parts.flatMap((part) =>
      part.kind === 'speech' ? part.thoughts.map((of) => proseOf(of, people)).filter(isSome) : [],
    ),
    notes: beat.parts.flatMap((part) =>
      part.kind === 'note' ? [proseOf(part.of, people)].filter(isSome) : [],
    ),
  };
};

const isSome = (list: readonly unknown[]): boolean => list.length > 0;

const settleParts = (beat: DraftBeat, terms: Terms): readonly Part[] => {
  const shown: Part[] = [];
  let set: { when: Condition | null; speech: Speech }[] | null = null;
  for (const part of beat.parts) {
    const conditioned = part.kind === 'speech' ? part.condition : null;
    if (part.kind === 'speech' && conditioned) {
      if (!set) shown.push({ kind: 'set', alternatives: (set = []) });
      set.push({ when: conditionOf(conditioned, terms), speech: settleSpeech(part, terms) });
      continue;
    }
    set = null;
    if (part.kind === 'narration') {
      shown.push({ kind: 'narration', of: inlinesOf(part.runs, terms.people) });
    } else if (part.kind === 'speech' && (part.cue || part.words.length > 0))
      shown.push({ kind: 'speech', speech: settleSpeech(part, terms) });
  }
  return shown;
};

const settleSpeech = ({ speaker, cue, words }: DraftSpeech, { people, cast }: Terms): Speech => {
  const name = speaker ? said(speaker.name, people).replace(/ ?:$/, '') : 'parent';
  return {
    who: cast.who(name) ?? ('parent' as PersonId),
    cue: cue && inlinesOf(cue, people),
    words: words
      .map((runs) => ({ kind: 'paragraph' as const, of: inlinesOf(runs, people) }))
      .filter(({ of }) => of.length > 0),
  };
};

const conditionOf = (condition: DraftCondition | null, { names }: Terms): Condition | null => {
  const text = condition?.text ?? null;
  if (text === null) return null;
  const read = readCondition(text, names);
  return read.kind === 'condition' ? read.condition : null;
};

const settleRedirect = ({ label, to, condition }: DraftRedirect, terms: Terms): Redirect => ({
  label: inlinesOf(label, terms.people),
  when: conditionOf(condition, terms),
  to: to as BeatId,
});

const LONGEST_SLUG = 48;

/** A choice's id within its beat: a second choice of the same words gets `-2`. */
const choiceId = (words: string, beat: string, ids: Map<string, number>): ChoiceId => {
  const line = [...slug(words)].slice(0, LONGEST_SLUG).join('');
  const before = ids.get(line) ?? 0;
  ids.set(line, before + 1);
  return `${beat}/${line}${before === 0 ? '' : `-${before + 1}`}` as ChoiceId;
};

const settleChoice = (
  choice: DraftChoice,
  beat: string,
  ids: Map<string, number>,
  terms: Terms,
): Choice => {
  const { people } = terms;
  return {
    id: choiceId(said(choice.says, people), beat, ids),
    says: inlinesOf(choice.says, people),
    done: choice.done,
    to: choice.link?.to as BeatId,
    moves: choice.moves,
    when: conditionOf(choice.condition, terms),
    sets: choice.sets.map(({ text }) => text as MarkId),
    once: choice.once,
    promises: choice.promises.map((line) => said(line, people)),
    oversteps: choice.oversteps.map((line) => said(line, people)),
    note: proseOf(choice.note, people),
  };
};

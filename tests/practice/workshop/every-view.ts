import { CHARTS } from '../../../src/conversation/charts.ts';
import { begin, compares, converse } from '../../../src/conversation/index.ts';
import type { Beat, Choice, Condition, Part, Scenario } from '../../../src/language/index.ts';
import type { Spoken } from '../../../src/conversation/index.ts';
import { lettered, type RoomView } from '../../../src/practice/workshop/index.ts';

/** Something a projector may have to show, and where it comes from. */
export interface NamedView {
  readonly name: string;
  readonly view: RoomView;
}

/**
 * Everything a projector may have to show of a scenario's beats, at its longest: of each set the
 * alternative with the most words, every choice that may be offered at once, and votes under
 * long lines.
 */
export function everyView(scenario: Scenario): readonly NamedView[] {
  const { mood } = begin(converse(scenario, CHARTS[scenario.parent])).steps[0]?.parent ?? {};
  if (!mood) throw new Error('A run begins with an arrival.');
  const parent = scenario.people.find(({ id }) => id === 'parent')?.name ?? '';
  return scenario.beats.flatMap((beat): readonly NamedView[] => {
    const spoken = beat.shown.map((part) => spokenIn(scenario, beat.id, part));
    const all = longestOffered(beat).map((choice, at) => lettered({ number: at + 1, choice }));
    const hands = all.map((_, at) => 14 - at * 3);
    const meeting = {
      kind: 'meeting' as const,
      ...{ spoken, mood, parent, votes: null, chosen: null, offered: null },
    };
    const name = `${scenario.id}#${beat.id}`;
    const choosing: readonly NamedView[] =
      all.length === 0
        ? []
        : [
            {
              name: `${name} choices`,
              view: {
                ...{ ...meeting, stage: 'Think', offered: all },
                prompt: 'Choose one on your own. No talking yet.',
              },
            },
            {
              name: `${name} votes`,
              view: {
                ...{ ...meeting, stage: 'Choose', prompt: '34 votes.', offered: all },
                votes: { first: hands, second: hands.toReversed() },
              },
            },
          ];
    return [
      {
        name: `${name} line`,
        view: { ...meeting, stage: 'Read', prompt: `What is ${parent} asking for?` },
      },
      ...choosing,
    ];
  });
}

function spokenIn(scenario: Scenario, beat: Spoken['beat'], part: Part): Spoken {
  if (part.kind === 'narration')
    return { beat, who: null, name: null, cue: null, words: [{ kind: 'paragraph', of: part.of }] };
  const speeches = part.kind === 'speech' ? [part.speech] : part.alternatives.map((a) => a.speech);
  const [longest] = speeches.toSorted((one, other) => length(other) - length(one));
  if (!longest) throw new Error('A set has at least one alternative.');
  const name = scenario.people.find(({ id }) => id === longest.who)?.name ?? '';
  return { beat, who: longest.who, name, cue: longest.cue, words: longest.words };
}

/** Of the choices that one pole of the parent lets stand together, those with the most words. */
function longestOffered({ choices }: Beat): readonly Choice[] {
  const [longest = []] = [0, 1, 2]
    .map((pole) => choices.filter(({ when }) => mayHold(when, pole)))
    .toSorted((one, other) => length(other) - length(one));
  return longest;
}

/** Whether a condition may hold at a pole, whatever else is so. */
function mayHold(when: Condition | null, pole: number): boolean {
  if (when?.kind === 'and') return when.of.every((each) => mayHold(each, pole));
  if (when?.kind === 'or') return when.of.some((each) => mayHold(each, pole));
  return when?.kind !== 'gauge' || when.gauge !== 'pole' || compares(pole, when.is, when.level);
}

const length = (of: unknown): number => JSON.stringify(of).length;

import { inWords, MOVE_WORDS } from '../../../conversation/index.ts';
import {
  plain,
  type Beat,
  type Choice,
  type Fact,
  type Part,
  type Redirect,
  type Scenario,
  type Speech,
} from '../../../language/index.ts';
import { listOf, sectionOf, type Page, type Piece } from '../../document/document.ts';
import { letterOf } from '../votes.ts';

/** The trainer's pack: every branch on paper, numbered, for when the projector fails. */
export function packOf(scenario: Scenario, facts: readonly Fact[]): Page {
  return {
    title: `${scenario.title}: every branch`,
    opening: [
      scenario.setting,
      'Start at 1. Read the line aloud, let the room choose a letter, and turn to its number.',
      ...scenario.briefing.map((block) => plain([block])),
    ],
    sections: [
      ...scenario.beats.map((beat, index) => ({
        heading: `${index + 1}. ${beat.title}`,
        of: piecesOf(scenario, beat),
      })),
      ...sectionOf(
        'Facts',
        listOf(facts.map(({ title, text, source }) => `${title}. ${text} Source: ${source}.`)),
      ),
    ],
    closing: ['For the trainer. Common Ground. Not legal advice.'],
  };
}

function piecesOf(scenario: Scenario, beat: Beat): readonly Piece[] {
  const text = (words: string): Piece => ({ kind: 'paragraph', text: words });
  const on = (redirect: Redirect) => text(`Turn to ${wayOn(scenario, redirect)}.`);
  return [
    ...beat.arrival.map(on),
    ...beat.shown.flatMap((part) => partWords(scenario, part)).map(text),
    ...beat.thoughts.map((thought) => text(`Not said: ${plain(thought)}`)),
    ...beat.notes.map((note) => text(`For you: ${plain(note)}`)),
    ...beat.onward.map(on),
    ...listOf(beat.choices.map((choice, option) => choiceWords(scenario, choice, option))),
    ...(beat.ending ? [text('It ends here. Look back together.')] : []),
  ];
}

function partWords(scenario: Scenario, part: Part): readonly string[] {
  switch (part.kind) {
    case 'narration':
      return [`[${plain(part.of)}]`];
    case 'speech':
      return [speechWords(scenario, part.speech)];
    case 'set':
      return part.alternatives.map(
        ({ when, speech }) =>
          `${when ? `If ${inWords(when)}` : 'Otherwise'}: ${speechWords(scenario, speech)}`,
      );
    default:
      return part satisfies never;
  }
}

function speechWords({ people }: Scenario, { who, cue, words }: Speech): string {
  const name = people.find(({ id }) => id === who)?.name ?? who;
  return `${name}: ${cue ? `(${plain(cue)}) ` : ''}${plain(words)}`;
}

function choiceWords(scenario: Scenario, choice: Choice, option: number): string {
  const only = choice.when ? ` Only if ${inWords(choice.when)}.` : '';
  const moves = choice.moves.map((move) => MOVE_WORDS[move].label).join(', ');
  return `${letterOf(option)}: ${plain(choice.says)} Turn to ${numberOf(scenario, choice.to)}.${only} (${moves}.) ${plain(choice.note)}`;
}

const wayOn = (scenario: Scenario, { when, to }: Redirect): string =>
  `${numberOf(scenario, to)}${when ? ` if ${inWords(when)}` : ''}`;

const numberOf = ({ beats }: Scenario, beat: Beat['id']): number =>
  beats.findIndex(({ id }) => id === beat) + 1;

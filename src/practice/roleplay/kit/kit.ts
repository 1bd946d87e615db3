import type {
  ParentKind,
  PersonId,
  Prose,
  Scenario,
  ScenarioId,
  Speech,
  Starts,
} from '../../../language/index.ts';
import { firstThought, keptBack } from './kept-back.ts';
import { KIND_WORDS, type KindWords } from './parent-kinds.ts';
import { cueIn, twoDoors, wordsIn, type Doors } from './two-doors.ts';

/** The card of the one who plays the practitioner. */
export interface PractitionerCard {
  readonly name: string;
  readonly meets: string;
  /** What they know, and what they do not. */
  readonly briefing: Prose;
}

/** The card of the one who plays the parent: nobody else may read it. */
export interface ParentCard extends KindWords {
  readonly kind: ParentKind;
  readonly name: string;
  readonly child: string;
  readonly practitioner: string;
  /** What goes through their head as they come in. */
  readonly firstThought: string | null;
  /** Their first words, and what could be seen as they were said. */
  readonly opening: { readonly cue: string | null; readonly words: string } | null;
  readonly keptBack: readonly string[];
  readonly doors: readonly Doors[];
  readonly starts: Starts;
}

/** What a scenario gives three people to play it with. */
export interface Kit {
  readonly scenario: ScenarioId;
  readonly title: string;
  readonly setting: string;
  readonly practitioner: PractitionerCard;
  readonly parent: ParentCard;
}

/** The kit of a scenario, made of the scenario itself. */
export function kitOf(scenario: Scenario): Kit {
  const name = nameIn(scenario);
  const [parent, child, you] = [name('parent'), name('child'), name('you')];
  return {
    scenario: scenario.id,
    title: scenario.title,
    setting: scenario.setting,
    practitioner: { name: you, meets: parent, briefing: scenario.briefing },
    parent: {
      ...named(KIND_WORDS[scenario.parent], child),
      kind: scenario.parent,
      name: parent,
      child,
      practitioner: you,
      firstThought: firstThought(scenario),
      opening: openingOf(scenario),
      keptBack: keptBack(scenario),
      doors: twoDoors(scenario),
      starts: scenario.starts,
    },
  };
}

const nameIn =
  ({ people }: Scenario) =>
  (who: string): string =>
    people.find(({ id }) => id === (who as PersonId))?.name ?? who;

function openingOf({ beats }: Scenario): ParentCard['opening'] {
  for (const part of beats[0]?.shown ?? []) {
    const speech: Speech | undefined =
      part.kind === 'speech'
        ? part.speech
        : part.kind === 'set'
          ? part.alternatives.at(-1)?.speech
          : undefined;
    if (speech?.who === 'parent') return { cue: cueIn(speech.cue), words: wordsIn(speech) };
  }
  return null;
}

function named(words: KindWords, child: string): KindWords {
  const put = (line: string) => line.replaceAll('{child}', child);
  return {
    wants: put(words.wants),
    fears: words.fears.map(put),
    helps: words.helps.map(put),
    hurts: words.hurts.map(put),
  };
}

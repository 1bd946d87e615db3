import type { BeatId, Ending, ScenarioId } from '../language/index.ts';
import type { Attempt } from './attempt.ts';
import { earlierFirst } from './days.ts';

/** An ending that a scenario has: its beat and its place on the tightrope. */
export interface EndingPlace {
  readonly beat: BeatId;
  readonly ending: Ending;
}

/** What of a scenario a history is told against. */
export interface Played {
  readonly id: ScenarioId;
  readonly endings: readonly EndingPlace[];
}

/** An ending that a person has met, with the last time that they did. */
export interface Found extends EndingPlace {
  readonly on: string;
  readonly attempt: string;
}

/** What a person has done with one scenario. */
export interface History {
  readonly scenario: ScenarioId;
  /** How often it was played to an end. */
  readonly times: number;
  /** When it was last played to an end. */
  readonly last: string | null;
  /** The endings met, in the scenario's order. */
  readonly found: readonly Found[];
  /** How many endings there are. */
  readonly of: number;
  /** What was begun and not ended, the newest first. */
  readonly unfinished: readonly Attempt[];
}

/** The history of one scenario; endings that its text no longer has are not counted. */
export function historyOf(attempts: readonly Attempt[], scenario: Played): History {
  const own = newestFirst(attempts).filter((attempt) => attempt.scenario === scenario.id);
  const ended = own.filter((attempt) => attempt.ended !== null);
  return {
    scenario: scenario.id,
    times: ended.length,
    last: ended[0]?.ended ?? null,
    found: scenario.endings.flatMap((place) => metAt(place, ended)),
    of: scenario.endings.length,
    unfinished: own.filter((attempt) => attempt.ended === null),
  };
}

/** The conversation last left unfinished, of all scenarios. */
export const leftOff = (attempts: readonly Attempt[]): Attempt | null =>
  newestFirst(attempts).find((attempt) => attempt.ended === null) ?? null;

/** Earlier plays of the same scenario that ended, the newest first. */
export const earlierThan = (attempts: readonly Attempt[], attempt: Attempt): readonly Attempt[] =>
  newestFirst(attempts).filter(
    (other) =>
      other.id !== attempt.id &&
      other.scenario === attempt.scenario &&
      other.ended !== null &&
      earlierFirst(other.started, attempt.started) <= 0,
  );

const newestFirst = (attempts: readonly Attempt[]): readonly Attempt[] =>
  attempts.toSorted((one, other) => earlierFirst(momentOf(other), momentOf(one)));

const momentOf = (attempt: Attempt): string => attempt.ended ?? attempt.changed;

function metAt(place: EndingPlace, ended: readonly Attempt[]): readonly Found[] {
  const met = ended.find((attempt) => attempt.endingBeat === place.beat);
  return met ? [{ ...place, on: momentOf(met), attempt: met.id }] : [];
}

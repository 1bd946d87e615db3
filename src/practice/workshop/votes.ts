/** Hands counted for each choice, in the order in which the choices are offered. */
export type Hands = readonly number[];

/** A vote that is being counted, or was. */
export interface Ballot {
  readonly hands: Hands;
  /** What it was before each count, so that every count can be taken back. */
  readonly before: readonly Hands[];
}

/** More hands than fit in a hall. */
export const MOST_HANDS = 999;

/** The letters by which choices are called in a room. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of a choice, counted from 0. */
export const letterOf = (option: number): string => LETTERS[option] ?? '?';

/** The choice that a key means, counted from 0; null where it means none of that many. */
export function optionOf(key: string, options: number): number | null {
  const option = key.length === 1 ? LETTERS.indexOf(key.toUpperCase()) : -1;
  return option >= 0 && option < options ? option : null;
}

/** A vote in which no hand is up yet. */
export const openBallot = (options: number): Ballot => ({
  hands: Array.from({ length: options }, () => 0),
  before: [],
});

/** One more hand for a choice. */
export const handUp = (ballot: Ballot, option: number): Ballot =>
  setHands(ballot, option, (ballot.hands[option] ?? 0) + 1);

/** So many hands for a choice; what is no count of hands changes nothing. */
export function setHands(ballot: Ballot, option: number, hands: number): Ballot {
  const now = ballot.hands[option];
  if (now === undefined || now === hands) return ballot;
  if (!Number.isInteger(hands) || hands < 0 || hands > MOST_HANDS) return ballot;
  return { hands: ballot.hands.with(option, hands), before: [...ballot.before, ballot.hands] };
}

/** The vote as it was before the last count. */
export function takeBack(ballot: Ballot): Ballot {
  const last = ballot.before.at(-1);
  return last ? { hands: last, before: ballot.before.slice(0, -1) } : ballot;
}

/** How many hands there are in all. */
export const votesIn = (hands: Hands): number => hands.reduce((sum, each) => sum + each, 0);

/** By how much each choice went up or down from one vote to the next. */
export const shiftOf = (first: Hands, second: Hands): readonly number[] =>
  second.map((hands, option) => hands - (first[option] ?? 0));

/** Where a room stands after a vote. */
export type Agreement = 'nobody' | 'agreed' | 'split';

/**
 * Seven in ten for one choice is agreement enough to go on; below that, talking pays. Source: the
 * bounds used in peer instruction (Crouch and Mazur 2001).
 */
export const AGREED = 0.7;

/** Whether a room agrees, is split, or did not vote. */
export function agreementOf(hands: Hands): Agreement {
  const all = votesIn(hands);
  if (all === 0) return 'nobody';
  return Math.max(...hands) / all >= AGREED ? 'agreed' : 'split';
}

/** The choice with the most hands; null where none has, or where two are level. */
export function favourite(hands: Hands): number | null {
  const most = Math.max(0, ...hands);
  const leading = hands.flatMap((each, option) => (each === most ? [option] : []));
  return most > 0 && leading.length === 1 ? (leading[0] ?? null) : null;
}

import type { Beat, Choice, Condition, Redirect, Scenario } from '../../language/index.ts';

/**
 * What conditions can ask of the past, as numbered flags: a mark, a move said, a beat seen, a
 * choice used up. What nothing asks has no flag, and so is no part of a state.
 */
export interface Flags {
  readonly count: number;
  /** The number of a flag, or -1 where nothing in the scenario asks for it. */
  of(name: string): number;
}

export const markFlag = (mark: string): string => `mark ${mark}`;
export const saidFlag = (move: string): string => `said ${move}`;
export const seenFlag = (beat: string): string => `seen ${beat}`;
export const usedFlag = (choice: string): string => `used ${choice}`;

/** The names of the flags that a condition asks for. */
export function flagsAsked(condition: Condition | null): string[] {
  if (condition === null) return [];
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.flatMap(flagsAsked);
    case 'not':
      return flagsAsked(condition.of);
    case 'mark':
      return [markFlag(condition.mark)];
    case 'said':
      return [saidFlag(condition.move)];
    case 'seen':
      return [seenFlag(condition.beat)];
    case 'gauge':
    case 'mood':
      return [];
  }
}

/** What a beat's choices ask when they are offered. */
export const askedByChoices = (choices: readonly Choice[]): string[] =>
  choices.flatMap((choice) => [
    ...flagsAsked(choice.when),
    ...(choice.once ? [usedFlag(choice.id)] : []),
  ]);

const redirectsOf = ({ arrival, onward }: Beat): readonly Redirect[] => [...arrival, ...onward];

/** What a beat asks from arriving at it until its choices are offered. */
function askedByShowing(beat: Beat): string[] {
  const alternatives = beat.shown.flatMap((part) => (part.kind === 'set' ? part.alternatives : []));
  return [...redirectsOf(beat), ...alternatives].flatMap(({ when }) => flagsAsked(when));
}

/** All that a beat asks, from arriving at it to going on from it. */
export const askedByBeat = (beat: Beat): string[] => [
  ...askedByShowing(beat),
  ...askedByChoices(beat.choices),
];

/** The beats at which one can be from arriving at a beat until one comes to rest. */
export function onTheWay(first: Beat, find: (id: string) => Beat): readonly Beat[] {
  const passed = new Set([first]);
  for (const beat of passed) for (const { to } of redirectsOf(beat)) passed.add(find(to));
  return [...passed];
}

/** All that is asked at these beats until choices are offered. */
export const askedOnTheWay = (beats: readonly Beat[]): string[] => [
  ...new Set(beats.flatMap(askedByShowing)),
];

/** Numbers every flag that some condition of the scenario asks for. */
export function flagsOf(scenario: Scenario): Flags {
  const numbers = new Map<string, number>();
  for (const name of scenario.beats.flatMap(askedByBeat)) {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
  }
  return { count: numbers.size, of: (name) => numbers.get(name) ?? -1 };
}

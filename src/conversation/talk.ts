import type { Beat, BeatId, Choice, Move, Redirect } from '../language/index.ts';
import { asGuard } from './guards.ts';
import type { RegionConfig, WayOn } from './phrases.ts';

/** The state in which a beat has been shown and waits for a choice. */
export const at = (beat: BeatId): string => `at ${beat}`;
/** The transient state in which a beat's silent redirects are tried, on arrival only. */
const arriving = (beat: BeatId): string => `arriving at ${beat}`;
/** The transient state in which the talk waits until the parent has taken the last move. */
const landing = (beat: BeatId): string => `landing at ${beat}`;
/** Where redirects led round in a circle: nothing is offered. */
export const CIRCLE = 'going round in a circle';
/** The tag of a state that ends the conversation. */
export const ENDING = 'ending';

/** The *talk* region: its states are the scenario's beats, in the order of their happening. */
export function talkOf(beats: readonly Beat[], first: BeatId): RegionConfig {
  const states: Record<string, RegionConfig> = {};
  for (const beat of beats) {
    states[landing(beat.id)] = landingState(beat.id);
    states[arriving(beat.id)] = arrivingState(beat);
    states[at(beat.id)] = beatState(beat);
  }
  return { initial: landing(first), states: { ...states, [CIRCLE]: {} } };
}

/** Raised events wait for whatever the parent's chart still does of its own accord. */
const landingState = (beat: BeatId): RegionConfig => ({
  entry: 'let the parent settle',
  on: { settled: { target: arriving(beat) } },
});

const arrivingState = ({ id, arrival }: Beat): RegionConfig => ({
  always: [
    { guard: { type: 'it was passed before', params: { beat: id } }, target: CIRCLE },
    ...arrival.map((redirect): WayOn => ({
      ...wayOf(redirect),
      actions: { type: 'pass it silently', params: { beat: id } },
    })),
    { target: at(id) },
  ],
});

const beatState = ({ id, onward, choices, ending }: Beat): RegionConfig => ({
  tags: ending === null ? [] : [ENDING],
  entry: { type: 'show its text', params: { beat: id } },
  always: onward.length === 0 ? [] : [roundAgain(id), ...onward.map(wayOf)],
  on: byLastMove(choices),
});

const roundAgain = (beat: BeatId): WayOn => ({
  guard: { type: 'it comes round again', params: { beat } },
  target: CIRCLE,
});

const wayOf = ({ when, to }: Redirect): WayOn =>
  when === null ? { target: arriving(to) } : { target: arriving(to), guard: asGuard(when) };

/** The last move of a choice moves the talk, so choices stand under their last move. */
function byLastMove(choices: readonly Choice[]): NonNullable<RegionConfig['on']> {
  const on: Partial<Record<Move, WayOn[]>> = {};
  for (const choice of choices) {
    const last = choice.moves.at(-1);
    if (last !== undefined) (on[last] ??= []).push(taking(choice));
  }
  return on;
}

/** Whether it is offered was asked before its first move: by the last the parent may have changed. */
const taking = ({ id, to, sets, moves, once }: Choice): WayOn => ({
  guard: { type: 'this choice is taken', params: { choice: id } },
  target: landing(to),
  actions: {
    type: 'remember what was taken',
    params: { marks: sets, moves, once: once ? id : null },
  },
});

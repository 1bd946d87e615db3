import type { Beat, BeatId, Inline, Part, Scenario, Speech } from '../language/index.ts';
import type { Stop } from './memory.ts';
import type { Spoken } from './run.ts';
import { holds, type Standing } from './standing.ts';

/**
 * What an arrival showed, beat by beat. A beat counts as seen only after its own speech, so the
 * list of what was seen grows along the way; the parent stays as the last move left them.
 */
export function spokenAlong(
  scenario: Scenario,
  path: readonly Stop[],
  now: Standing,
  seenBefore: readonly BeatId[],
): readonly Spoken[] {
  const seen = [...seenBefore];
  return path
    .filter((stop) => stop.shown)
    .flatMap(({ beat }) => {
      const parts = beatOf(scenario, beat).shown;
      const heard = parts.flatMap((part) => spokenIn(scenario, beat, part, { ...now, seen }));
      seen.push(beat);
      return heard;
    });
}

/** The beat of that name, which a sound scenario always has. */
export function beatOf(scenario: Scenario, id: BeatId): Beat {
  const beat = scenario.beats.find((each) => each.id === id);
  if (beat === undefined) throw new RangeError(`There is no beat “${id}” in “${scenario.title}”.`);
  return beat;
}

function spokenIn(scenario: Scenario, beat: BeatId, part: Part, now: Standing): readonly Spoken[] {
  switch (part.kind) {
    case 'narration':
      return [narrated(beat, part.of)];
    case 'speech':
      return [said(scenario, beat, part.speech)];
    case 'set': {
      const first = part.alternatives.find(({ when }) => holds(when, now));
      return first === undefined ? [] : [said(scenario, beat, first.speech)];
    }
    default:
      return part satisfies never;
  }
}

const narrated = (beat: BeatId, of: readonly Inline[]): Spoken => ({
  beat,
  who: null,
  name: null,
  cue: null,
  words: [{ kind: 'paragraph', of }],
});

const said = (scenario: Scenario, beat: BeatId, { who, cue, words }: Speech): Spoken => ({
  beat,
  who,
  name: scenario.people.find((person) => person.id === who)?.name ?? who,
  cue,
  words,
});

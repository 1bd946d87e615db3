import { getAdjacencyMap } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { explore, scenarioSystem, survey, type Survey } from '../../src/analysis/index.ts';
import { figures } from '../../src/analysis/figures.ts';
import { choose } from '../../src/conversation/index.ts';
import { GAUGES, type Choice, type Scenario } from '../../src/language/index.ts';
import type { Sound } from '../../src/language/reading.ts';
import { bruteForce, foundIn, machineOf, opened, type Found, type Moment } from './engine.ts';
import { unlessProvedBefore } from './proved-before.ts';
import { soundIn, tableOf } from './readings.ts';

/** What the tabulated walk says, in the same shape. */
function walked(found: Survey): Found {
  const { scenario, system, exploration, stuck, standing, reach } = found;
  const { footprints, compiled } = system;
  const stuckAt: Record<string, number> = {};
  const lengthOf = (state: number) => exploration.depths.findLastIndex((first) => first <= state);
  stuck.forEach((is, state) => {
    const id = scenario.beats[standing(state).beat]?.id;
    if (is === 1 && id !== undefined) stuckAt[id] ??= lengthOf(state);
  });
  return {
    beats: scenario.beats.flatMap(({ id }, at) => (footprints.beats[at] ? [id] : [])).sort(),
    choices: compiled.options
      .flatMap(({ choice, name }) => (footprints.options[name] ? [choice.id] : []))
      .sort(),
    endings: Object.fromEntries(
      figures(found).endings.map(({ beat, shortest }) => [beat, shortest.length]),
    ),
    stuck: stuckAt,
    endless: reach.stops.includes(0),
  };
}

interface Event {
  readonly type: 'choose';
  readonly choice: Choice;
}

type Adjacency = Record<string, { state: Moment; transitions: Record<string, { state: Moment }> }>;

/** What XState's own exploration finds of the conversation's machine. */
function graphed(scenario: Scenario): Found {
  const machine = machineOf(scenario);
  const { first, name, offered, take } = machine;
  const logic = {
    getInitialSnapshot: () => first,
    transition: (moment: Moment, { choice }: Event) => take(moment, choice),
  };
  const options = {
    events: (moment: Moment) => offered(moment).map((choice) => ({ type: 'choose', choice })),
    serializeState: name,
    serializeEvent: ({ choice }: Event) => choice.id,
    limit: Infinity,
  };
  const map = getAdjacencyMap(logic as never, options as never) as unknown as Adjacency;
  const leads = new Map(
    Object.entries(map).map(([from, { transitions }]) => [
      from,
      Object.values(transitions).map(({ state }) => name(state)),
    ]),
  );
  // One state may be come to by several ways, each past other beats.
  const moments = Object.values(map).flatMap(({ state, transitions }) => [
    state,
    ...Object.values(transitions).map((transition) => transition.state),
  ]);
  return foundIn(machine, scenario, moments, leads);
}

/** A small generator of chance, so that the same plays are played every time (Mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Plays at random by the engine beside the walk, and compares them at every step. */
function playBeside({ scenario }: Sound, plays: number): void {
  const table = tableOf(scenario.parent);
  const system = scenarioSystem(scenario, table);
  const { words, first, to } = explore(system);
  const chance = chanceFrom(20261124);
  const names = new Uint16Array(system.most);
  for (let play = 0; play < plays; play += 1) {
    let run = opened(scenario);
    let state = 0;
    for (let length = 0; length < 60; length += 1) {
      const at = state * system.width;
      const { beat, parent, kind } = system.standing(words, at);
      const offered = [...names.subarray(0, system.offered(words, at, names))];
      const now = run.steps.at(-1)?.parent;
      expect(offered.map((name) => system.compiled.options[name]?.choice.id)).toEqual(
        run.offered.map(({ choice }) => choice.id),
      );
      if (kind !== 'circle') expect(scenario.beats[beat]?.id).toBe(run.beat.id);
      expect([
        table.moodOf(parent),
        ...GAUGES.map((gauge) => table.gaugeOf(parent, gauge)),
      ]).toEqual([now?.mood, ...GAUGES.map((gauge) => now?.[gauge])]);
      if (run.offered.length === 0) break;
      const number = 1 + Math.floor(chance() * run.offered.length);
      run = choose(run, number);
      state = to[(first[state] as number) + number - 1] as number;
      expect(state).toBeGreaterThanOrEqual(0);
    }
  }
}

describe.each(soundIn('tests/cases'))('%s', (_name, sound) => {
  const { scenario, places } = sound;

  it('is explored alike by the walk, by XState’s graph and by playing every play', () => {
    const found = walked(survey(scenario, places, tableOf(scenario.parent)));
    expect(found).toEqual(graphed(scenario));
    expect(found).toEqual(bruteForce(scenario));
  });

  it('is never left by random plays', () => playBeside(sound, 200));
});

describe.each(soundIn('scenarios'))('%s', (_name, sound) => {
  const { scenario, places } = sound;

  it('is explored alike by the walk and by XState’s graph', { timeout: 600_000 }, () => {
    unlessProvedBefore('graph', scenario, () => {
      const found = walked(survey(scenario, places, tableOf(scenario.parent)));
      expect(found).toEqual(graphed(scenario));
    });
  });

  it('is never left by 2,000 random plays', () =>
    unlessProvedBefore('plays', scenario, () => playBeside(sound, 2000)));
});

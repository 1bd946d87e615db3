import type { AnyMachineSnapshot } from 'xstate';
import { standpointOf } from '../../src/conversation/arrive.ts';
import { CHARTS } from '../../src/conversation/charts.ts';
import { stepperIn } from '../../src/conversation/converse.ts';
import { begin, converse, holds, type Run } from '../../src/conversation/index.ts';
import { goesRound, parentIn, rememberedIn, standingIn } from '../../src/conversation/moment.ts';
import type { Choice, Condition, Scenario } from '../../src/language/index.ts';

/** A play by the real engine, from its first line. */
export const opened = (scenario: Scenario): Run =>
  begin(converse(scenario, CHARTS[scenario.parent]));

/** What conditions anywhere on from each beat can ask of the past, by the plainest means. */
function askedFrom(scenario: Scenario): Map<string, Set<string>> {
  const beats = new Map(scenario.beats.map((beat) => [beat.id as string, beat]));
  const literals = (when: Condition | null): string[] => {
    if (when === null) return [];
    if (when.kind === 'and' || when.kind === 'or') return when.of.flatMap(literals);
    if (when.kind === 'not') return literals(when.of);
    if (when.kind === 'mark') return [`mark ${when.mark}`];
    if (when.kind === 'said') return [`said ${when.move}`];
    if (when.kind === 'seen') return [`seen ${when.beat}`];
    return [];
  };
  const asked = new Map<string, Set<string>>();
  for (const start of beats.keys()) {
    const found = new Set<string>();
    const reached = new Set([start]);
    for (const id of reached) {
      const beat = beats.get(id);
      if (!beat) continue;
      const sets = beat.shown.flatMap((part) => (part.kind === 'set' ? part.alternatives : []));
      const whens = [...beat.arrival, ...beat.onward, ...beat.choices, ...sets].map(
        (it) => it.when,
      );
      whens.flatMap(literals).forEach((name) => found.add(name));
      for (const choice of beat.choices) if (choice.once) found.add(`used ${choice.id}`);
      for (const { to } of [...beat.arrival, ...beat.onward, ...beat.choices]) reached.add(to);
    }
    asked.set(start, found);
  }
  return asked;
}

/** A state of the conversation's machine, as XState has it. */
export type Moment = AnyMachineSnapshot;

/** The conversation's machine as a system of choices, and nothing of our own but what is offered. */
export interface Machine {
  readonly first: Moment;
  offered(moment: Moment): readonly Choice[];
  take(moment: Moment, choice: Choice): Moment;
  beat(moment: Moment): string;
  /**
   * What a moment is, for the rest of the play: the beat, the parent with what the chart
   * remembers, and of the past what some condition further on can ask.
   */
  name(moment: Moment): string;
}

/** The machine of a scenario, walked by XState alone. */
export function machineOf(scenario: Scenario): Machine {
  const conversation = converse(scenario, CHARTS[scenario.parent]);
  const { take } = stepperIn(conversation);
  const asked = askedFrom(scenario);
  const beats = new Map(scenario.beats.map((beat) => [beat.id as string, beat]));
  const names = new WeakMap<Moment, string>();
  const beat = (moment: Moment) => rememberedIn(moment).path.at(-1)?.beat as string;

  const offered = (moment: Moment): readonly Choice[] => {
    if (goesRound(moment)) return [];
    const now = standingIn(moment, parentIn(moment));
    const { used } = rememberedIn(moment);
    const here = beats.get(beat(moment))?.choices ?? [];
    return here.filter(({ id, when }) => !used.includes(id) && holds(when, now));
  };

  const named = (moment: Moment): string => {
    const { marks, said, seen, used, ...rest } = rememberedIn(moment);
    const parent = Object.entries(rest).map(([key, level]) => (key === 'path' ? '' : level));
    const ahead = asked.get(beat(moment));
    const past = [
      ...marks.map((it) => `mark ${it}`),
      ...said.map((it) => `said ${it}`),
      ...seen.map((it) => `seen ${it}`),
      ...used.map((it) => `used ${it}`),
    ].filter((it) => ahead?.has(it));
    const { mood } = parentIn(moment);
    return [beat(moment), goesRound(moment), mood, ...parent, ...past.sort()].join();
  };

  return {
    first: standpointOf(begin(conversation)).snapshot,
    offered,
    beat,
    take: (moment, { id, moves }) =>
      moves.reduce(
        (at, type, number) =>
          take(at, number === moves.length - 1 ? { type, choice: id } : { type }),
        moment,
      ),
    name(moment) {
      const name = names.get(moment) ?? named(moment);
      names.set(moment, name);
      return name;
    },
  };
}

/** What the whole of a scenario's plays comes to, however it was found. */
export interface Found {
  readonly beats: readonly string[];
  readonly choices: readonly string[];
  /** The length of the shortest play to each ending. */
  readonly endings: Readonly<Record<string, number>>;
  /** The length of the shortest play that is offered nothing, by beat. */
  readonly stuck: Readonly<Record<string, number>>;
  /** Whether some play comes to where neither an ending nor a stuck beat can be reached. */
  readonly endless: boolean;
}

/** Every play, one after another, by the real engine. */
export function bruteForce(scenario: Scenario): Found {
  const machine = machineOf(scenario);
  const { first, name, offered, take } = machine;
  const depth = new Map([[name(first), 0]]);
  const moments = [first];
  const comings = [first];
  const leads = new Map<string, string[]>();
  for (const moment of moments) {
    const here = name(moment);
    const next = offered(moment).map((choice) => take(moment, choice));
    leads.set(here, next.map(name));
    comings.push(...next);
    for (const after of next) {
      if (depth.has(name(after))) continue;
      depth.set(name(after), (depth.get(here) as number) + 1);
      moments.push(after);
    }
  }
  return foundIn(machine, scenario, comings, leads);
}

/** The least choices to each state, from where each leads. */
function depths(first: string, leads: ReadonlyMap<string, readonly string[]>) {
  const depth = new Map([[first, 0]]);
  for (const [state, length] of depth) {
    for (const next of leads.get(state) ?? []) if (!depth.has(next)) depth.set(next, length + 1);
  }
  return depth;
}

/** Sums up every coming to a moment that was explored, and where each moment leads. */
export function foundIn(
  { first, name, offered, beat }: Machine,
  scenario: Scenario,
  moments: readonly Moment[],
  leads: ReadonlyMap<string, readonly string[]>,
): Found {
  const depth = depths(name(first), leads);
  const isEnding = new Set(
    scenario.beats.flatMap(({ id, ending }) => (ending ? [id as string] : [])),
  );
  const beats = new Set<string>();
  const choices = new Set<string>();
  const endings: Record<string, number> = {};
  const stuck: Record<string, number> = {};
  const ends = new Set<string>();
  for (const moment of moments) {
    for (const stop of rememberedIn(moment).path) beats.add(stop.beat);
    const here = offered(moment);
    for (const { id } of here) choices.add(id);
    if (here.length > 0 || goesRound(moment)) continue;
    ends.add(name(moment));
    const at = beat(moment);
    const list = isEnding.has(at) ? endings : stuck;
    list[at] = Math.min(depth.get(name(moment)) as number, list[at] ?? Infinity);
  }
  const endless = canStop(ends, leads).size < leads.size;
  return { beats: [...beats].sort(), choices: [...choices].sort(), endings, stuck, endless };
}

/** The states from which some play comes to one of `ends`. */
function canStop(
  ends: ReadonlySet<string>,
  leads: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const before = new Map<string, string[]>();
  for (const [from, tos] of leads) {
    for (const to of tos) before.set(to, [...(before.get(to) ?? []), from]);
  }
  const found = new Set(ends);
  for (const state of found) for (const earlier of before.get(state) ?? []) found.add(earlier);
  return found;
}

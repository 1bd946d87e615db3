import { arrivals, type Arrivals } from './arrivals.ts';
import { components, type Components } from './components.ts';
import { BEYOND, type Exploration } from './explore.ts';
import type { Survey } from './survey.ts';

/** How close a circle is gone round to, and how often at most. */
const CLOSE = 1e-9;
const SWEEPS = 2_000;

/** Beats times choices: more would take longer than anybody waits. */
const MOST = 500_000_000;

/**
 * For each beat, which share of plays comes to it (shown, or passed silently) where every choice is
 * as likely as any other that is offered. Where not everything was explored, a play that leaves
 * what was explored is counted as not coming: each share is then the least that it can be. Null
 * where there is too much of everything to work it out.
 */
export function seen({ scenario, system, exploration }: Survey): Float64Array | null {
  if (scenario.beats.length * exploration.to.length > MOST) return null;
  const groups = components(exploration);
  const round = circles(exploration, groups);
  const come = arrivals(system, exploration);
  return Float64Array.from(scenario.beats, (_, beat) =>
    come.atStart[beat] === 1 ? 1 : shareThatCome(exploration, groups, round, come, beat),
  );
}

/** 1 for each group in which a play can go round; any other is a state alone, done with at once. */
function circles({ first, to }: Exploration, groups: Components): Uint8Array {
  return Uint8Array.from({ length: groups.count }, (_, group) => {
    const [at, until] = [groups.first[group] as number, groups.first[group + 1] as number];
    const state = groups.order[at] as number;
    return until - at > 1 || to.subarray(first[state], first[state + 1]).includes(state) ? 1 : 0;
  });
}

/** One beat's share, worked out backwards from where plays end. */
function shareThatCome(
  exploration: Exploration,
  groups: Components,
  round: Uint8Array,
  { of, sets }: Arrivals,
  beat: number,
): number {
  const here = Uint8Array.from(sets, (set) => set[beat] as number);
  const share = new Float64Array(exploration.states);
  const { first, to } = exploration;

  const settle = (state: number): number => {
    const [from, until] = [first[state] as number, first[state + 1] as number];
    let sum = 0;
    for (let edge = from; edge < until; edge += 1) {
      const next = to[edge] as number;
      if (next === BEYOND) continue;
      sum += here[of[edge] as number] === 1 ? 1 : (share[next] as number);
    }
    const before = share[state] as number;
    share[state] = until === from ? 0 : sum / (until - from);
    return (share[state] as number) - before;
  };

  for (let group = 0; group < groups.count; group += 1) {
    const members = groups.order.subarray(groups.first[group], groups.first[group + 1]);
    const sweeps = round[group] === 1 ? SWEEPS : 1;
    for (let sweep = 0; sweep < sweeps; sweep += 1) {
      let change = 0;
      for (const state of members) change = Math.max(change, settle(state));
      if (change < CLOSE) break;
    }
  }
  return share[0] as number;
}

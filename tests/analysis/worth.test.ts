import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '../../src/analysis/components.ts';
import { explore } from '../../src/analysis/index.ts';
import { reach } from '../../src/analysis/reach.ts';
import { expectedWorth } from '../../src/analysis/worth.ts';
import { graphs, graphSystem, type Graph } from './graph.ts';

/** What a dead end of a made-up graph is worth: by its number, so that they differ. */
const worthOfEnd = (state: number): number => state % 7;

function explored(graph: Graph) {
  const exploration = explore(graphSystem(graph));
  const { states, words, first } = exploration;
  const isEnd = (state: number) => first[state] === first[state + 1];
  const ends = Float64Array.from({ length: states }, (_, state) =>
    isEnd(state) ? worthOfEnd(words[state] as number) : 0,
  );
  return { exploration, groups: components(exploration), ends, isEnd };
}

/** The random person's worth after very many choices: the limit, approached from below. */
function approached(graph: Graph, sweeps: number): number {
  let worth = graph.map((choices, state) => (choices.length === 0 ? worthOfEnd(state) : 0));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    worth = graph.map((choices, state) =>
      choices.length === 0
        ? worthOfEnd(state)
        : choices.reduce((sum, next) => sum + (worth[next] as number), 0) / choices.length,
    );
  }
  return worth[0] as number;
}

describe('expectedWorth', () => {
  it('is the limit to which the random person’s worth converges, circles or not', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { exploration, groups, ends } = explored(graph);
        const [worth] = expectedWorth(exploration, groups, ends);
        expect(worth).toBeCloseTo(approached(graph, 20_000), 5);
      }),
      { numRuns: 60 },
    );
  });

  it('is exact on a long walk that goes back as often as on', () => {
    // A walk on 0..n from the middle ends at either end with equal chance: worth of n, halved.
    const length = 1200;
    const graph: number[][] = [[length / 2]];
    for (let at = 1; at < length; at += 1) graph.push([at + 1, at === 1 ? length + 1 : at - 1]);
    graph.push([], []);
    const { exploration, groups } = explored(graph);
    const ends = Float64Array.from(exploration.words.subarray(0, exploration.states), (state) =>
      state === length ? 6 : 0,
    );
    expect(expectedWorth(exploration, groups, ends)[0]).toBeCloseTo(3, 6);
  });
});

describe('components', () => {
  it('put states together exactly where each can reach the other', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { exploration, groups } = explored(graph);
        const reaches = (from: number): Set<number> => {
          const found = new Set([from]);
          for (const state of found) for (const next of graph[state] ?? []) found.add(next);
          return found;
        };
        const { states, words } = exploration;
        const from = Array.from(words.subarray(0, states), reaches);
        for (let a = 0; a < states; a += 1) {
          for (let b = 0; b < states; b += 1) {
            const both =
              from[a]?.has(words[b] as number) === true &&
              from[b]?.has(words[a] as number) === true;
            expect(groups.of[a] === groups.of[b]).toBe(both);
          }
        }
      }),
    );
  });
});

describe('reach', () => {
  it('knows the best end ahead of each state, and whether any end is', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { exploration, groups, ends, isEnd } = explored(graph);
        const { states, first, to } = exploration;
        const worth = Int8Array.from(ends, (value, state) => (isEnd(state) ? value : -1));
        const { best, stops } = reach(exploration, groups, worth, new Uint8Array(states));
        for (let state = 0; state < states; state += 1) {
          const found = new Set([state]);
          for (const at of found) {
            for (const next of to.subarray(first[at], first[at + 1])) found.add(next);
          }
          const ahead = [...found].filter(isEnd).map((end) => worth[end] as number);
          expect(best[state]).toBe(Math.max(-1, ...ahead));
          expect(stops[state]).toBe(ahead.length > 0 ? 1 : 0);
        }
      }),
    );
  });
});

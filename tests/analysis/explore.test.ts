import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explore, playTo } from '../../src/analysis/index.ts';
import { graphs, graphSystem, type Graph } from './graph.ts';

/** The fewest choices to each state, by the plainest means. */
function distances(graph: Graph): Map<number, number> {
  const found = new Map([[0, 0]]);
  for (const state of found.keys()) {
    for (const next of graph[state] ?? []) {
      if (!found.has(next)) found.set(next, (found.get(state) as number) + 1);
    }
  }
  return found;
}

describe('explore', () => {
  it('finds every state that can be reached, and no other', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { words, states, complete } = explore(graphSystem(graph));
        expect(complete).toBe(true);
        expect([...words.subarray(0, states)].sort()).toEqual([...distances(graph).keys()].sort());
      }),
    );
  });

  it('gives a shortest play to each, which leads there', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const exploration = explore(graphSystem(graph));
        const shortest = distances(graph);
        for (let state = 0; state < exploration.states; state += 1) {
          const play = playTo(exploration, state);
          const end = play.reduce((at, number) => graph[at]?.[number - 1] as number, 0);
          expect(end).toBe(exploration.words[state]);
          expect(play).toHaveLength(shortest.get(end) as number);
        }
      }),
    );
  });

  it('says where each length of play begins', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { depths, words, states } = explore(graphSystem(graph));
        const shortest = distances(graph);
        for (let state = 0; state < states; state += 1) {
          const depth = depths.findLastIndex((first) => first <= state);
          expect(depth).toBe(shortest.get(words[state] as number));
        }
      }),
    );
  });

  it('is capped only when a further state would have passed the limit', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 14 }), (graph, limit) => {
        const { states, complete } = explore(graphSystem(graph), limit);
        const all = distances(graph).size;
        expect(states).toBe(Math.min(all, limit));
        expect(complete).toBe(all <= limit);
      }),
    );
  });

  it('holds many states in few bytes', () => {
    const size = 200_000;
    const graph = Array.from({ length: size }, (_, at) => [(at + 1) % size, (at * 7) % size]);
    const { states, bytes } = explore(graphSystem(graph));
    expect(states).toBe(size);
    expect(bytes / states).toBeLessThan(40);
  });
});

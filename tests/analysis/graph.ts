import fc from 'fast-check';
import type { System } from '../../src/analysis/index.ts';

/** A graph as a list: where each state's choices lead. State 0 is the start. */
export type Graph = readonly (readonly number[])[];

/** Any graph as a system, to show that `explore` knows nothing of scenarios. */
export const graphSystem = (graph: Graph): System => ({
  width: 1,
  most: graph.reduce((most, choices) => Math.max(most, choices.length), 1),
  start: (to) => void (to[0] = 0),
  offered(words, at, names) {
    const choices = graph[words[at] as number] as readonly number[];
    choices.forEach((_, name) => (names[name] = name));
    return choices.length;
  },
  step: (words, at, name, to) => void (to[0] = graph[words[at] as number]?.[name] as number),
  keep: () => undefined,
});

/** Small graphs of every kind: with circles, dead ends, and states that nothing reaches. */
export const graphs: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 14 }).chain((size) =>
  fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 }), {
    minLength: size,
    maxLength: size,
  }),
);

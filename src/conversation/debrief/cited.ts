import type { Fact, FactId, Inline, Prose } from '../../language/index.ts';
import type { Run } from '../run.ts';

/** A fact that the briefing or a coaching note rests on, with its source and date. */
export interface CitedFact {
  /** From 1, in the order in which they came. */
  readonly number: number;
  readonly fact: Fact;
  /** The steps whose notes cite it; 0 is the briefing. */
  readonly at: readonly number[];
}

/** The facts cited in the briefing and in the notes of the choices taken. */
export function factsCited(run: Run, facts: readonly Fact[]): readonly CitedFact[] {
  const at = new Map<FactId, number[]>();
  const prose = [
    run.scenario.briefing,
    ...run.steps.slice(1).map((step) => step.chosen?.choice.note ?? []),
  ];
  for (const [step, each] of prose.entries())
    for (const id of new Set(factsIn(each))) at.set(id, [...(at.get(id) ?? []), step]);
  const cited = [...at].flatMap(([id, steps]) => {
    const fact = facts.find((each) => each.id === id);
    return fact === undefined ? [] : [{ fact, at: steps }];
  });
  return cited.map((each, index) => ({ number: index + 1, ...each }));
}

/** The facts that prose links to, in its order. */
export const factsIn = (prose: Prose): readonly FactId[] =>
  prose.flatMap((block): readonly FactId[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return inWords(block.of);
      case 'quote':
        return factsIn(block.of);
      case 'list':
        return block.items.flatMap(factsIn);
      case 'table':
        return [block.head, ...block.rows].flat().flatMap(inWords);
      case 'code':
      case 'rule':
        return [];
      default:
        return block satisfies never;
    }
  });

const inWords = (words: readonly Inline[]): readonly FactId[] =>
  words.flatMap((each): readonly FactId[] => {
    if (!('of' in each)) return [];
    const here = each.kind === 'link' && each.to.kind === 'fact' ? [each.to.fact] : [];
    return [...here, ...inWords(each.of)];
  });

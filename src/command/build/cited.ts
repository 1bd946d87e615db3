import type { Citations, Fact, Principle, Target } from '../../language/index.ts';

/** Every link's target anywhere inside a value that holds prose. */
function targets(value: unknown): Target[] {
  if (Array.isArray(value)) return value.flatMap(targets);
  if (typeof value !== 'object' || value === null) return [];
  const here = 'kind' in value && value.kind === 'link' && 'to' in value;
  return [...(here ? [value.to as Target] : []), ...Object.values(value).flatMap(targets)];
}

/** The facts that a scenario, or a piece of its prose, cites. */
export function citedFacts(value: unknown, { facts }: Citations): Fact[] {
  const cited = new Set(targets(value).map((to) => (to.kind === 'fact' ? to.fact : null)));
  return facts.filter(({ id }) => cited.has(id));
}

/** The principles that a scenario practises, or that a piece of prose cites. */
export function citedPrinciples(value: unknown, { principles }: Citations): Principle[] {
  const cited = new Set<string | null>(
    targets(value).map((to) => (to.kind === 'principle' ? to.principle : null)),
  );
  const practised = (value as { principles?: readonly string[] }).principles ?? [];
  return principles.filter(({ id }) => cited.has(id) || practised.includes(id));
}

import type { ChildOutcome, Relationship } from '../../language/index.ts';

/** How far up the tightrope a relationship stands, from 0. */
export const RUNG: Readonly<Record<Relationship, number>> = {
  broken: 0,
  strained: 1,
  intact: 2,
  stronger: 3,
};

/** How far along the tightrope the child's needs came, from 0. */
export const STRETCH: Readonly<Record<ChildOutcome, number>> = {
  lost: 0,
  parked: 1,
  step: 2,
  plan: 3,
};

import type { Practice, Rule, Suggestion } from './practice.ts';
import { anotherParent } from './rules/another-parent.ts';
import { anotherWay } from './rules/another-way.ts';
import { comeBack } from './rules/come-back.ts';
import { harmAgain } from './rules/harm-again.ts';
import { notMet } from './rules/not-met.ts';
import { notPractised } from './rules/not-practised.ts';
import { keptThePeace, lostTheParent } from './rules/one-side.ts';

/** What may be a reason, the weightiest first: where it went wrong, then what was left out. */
const RULES: readonly Rule[] = [
  anotherWay,
  harmAgain,
  keptThePeace,
  lostTheParent,
  notPractised,
  comeBack,
  anotherParent,
  notMet,
];

/** What to rehearse next, each with its reason: at most two, never one scenario twice. */
export function suggest(practice: Practice, most = 2): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const rule of RULES) {
    const next = rule(practice);
    if (next && !found.some(({ scenario }) => scenario === next.scenario)) found.push(next);
    if (found.length === most) break;
  }
  return found;
}

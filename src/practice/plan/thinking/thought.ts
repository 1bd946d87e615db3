import type { FactId } from '../../../language/index.ts';
import type { Plan } from '../plan.ts';
import type { QuestionId } from '../question.ts';

/** Where in a plan something was written. */
export type Spot =
  | { readonly kind: 'answer'; readonly question: QuestionId }
  | { readonly kind: 'reply'; readonly opening: string };

/** The rules that think with you, in the order in which their thoughts are shown. */
export const RULE_IDS = [
  'lead-first',
  'not-told-yet',
  'not-yours-to-promise',
  'agreement-needed',
  'not-borne-out',
  'only-deficits',
  'words-that-judge',
  'long-line',
  'hard-to-read',
  'jargon',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Something worth a second look, found by rule. It never stands in the way. */
export interface Thought {
  readonly rule: RuleId;
  readonly at: Spot;
  /** What was found and why it matters, in a sentence or two. */
  readonly sentence: string;
  /** The words it is about, or null for the whole answer. */
  readonly quote: string | null;
  /** What could be said or written, or null. */
  readonly instead: string | null;
  /** What it rests on, or null. */
  readonly fact: FactId | null;
}

/** One rule: what it finds in a plan, and nothing where there is nothing to find. */
export type Rule = (plan: Plan) => readonly Thought[];

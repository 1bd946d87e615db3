import { CLAIMS } from './claims/claim-bank.ts';
import { sentencesThatSay } from './claims/claim.ts';
import type { Rule } from './thought.ts';
import { yoursIn } from './written-in.ts';

/** A claim that the law or good practice does not bear out, with what can safely be said. */
export const notBorneOut: Rule = (plan) =>
  yoursIn(plan).flatMap(({ at, text }) =>
    CLAIMS.flatMap((claim) =>
      sentencesThatSay(text, claim).map((quote) => ({
        rule: 'not-borne-out' as const,
        at,
        sentence: claim.verdict,
        quote,
        instead: claim.instead,
        fact: claim.fact,
      })),
    ),
  );
